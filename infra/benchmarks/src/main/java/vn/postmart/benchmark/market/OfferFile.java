package vn.postmart.benchmark.market;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Listings as the file that an operator imports. */
final class OfferFile {

	private static final String HEAD = "stall,code,name,name_en,category,description,price,unit,unit_label,net_weight,"
			+ "minimum,maximum,step,season_months,goods_class,own_produce,processed,lot_code,harvested,best_before,"
			+ "quantity\n";

	private OfferFile() {
	}

	/** In CSV and UTF-8. */
	static byte[] of(List<Offer> offers) {
		return offers.stream()
			.map(OfferFile::row)
			.collect(Collectors.joining("\n", HEAD, "\n"))
			.getBytes(StandardCharsets.UTF_8);
	}

	private static String row(Offer offer) {
		Produce goods = offer.produce();
		String months = goods.season().stream().map(String::valueOf).collect(Collectors.joining(";"));
		return Stream
			.of(offer.stall().id(), offer.code(), offer.name(), offer.nameEn(), goods.category(), offer.description(),
					offer.price(), goods.unit(), goods.unitLabel(), goods.grams(), 1, 50, 1, months, goods.goodsClass(),
					"yes", "no", offer.code() + "-1", offer.harvested(), offer.bestBefore(), offer.quantity())
			.map((cell) -> '"' + cell.toString().replace("\"", "\"\"") + '"')
			.collect(Collectors.joining(","));
	}

}
