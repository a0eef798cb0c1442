package vn.postmart.benchmark.market;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;
import vn.postmart.benchmark.probe.Web;

/**
 * A market of any size. Categories, offices and listings come by the doors that people
 * use; stalls, which are not what is measured, are written into the database.
 */
public final class Market {

	/** 80,000 stalls have 1,000,000 listings. */
	private static final double LISTINGS_PER_STALL = 12.5;

	private static final long SEED = 20_261_122;

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private final Web operator;

	private final StallTable stallTable;

	public Market(Web operator, StallTable stallTable) {
		this.operator = operator;
		this.stallTable = stallTable;
	}

	/** What shoppers type. */
	public static List<String> queries() {
		return Produce.queries();
	}

	/**
	 * Makes categories, offices and stalls, and thinks up as many listings.
	 * @return who brings the listings
	 */
	public LoadListings open(int listings) {
		Produce.all().stream().map(Produce::category).distinct().forEach(this::category);
		List<Place> places = places();
		List<Stall> stalls = this.stallTable.fill(places, (int) Math.ceil(listings / LISTINGS_PER_STALL), SEED);
		OfferGenerator offers = new OfferGenerator(stalls, LocalDate.now(VIETNAM), SEED);
		return new LoadListings(operator, IntStream.range(0, listings).mapToObj(offers::next).toList());
	}

	private void category(String slug) {
		String name = slug.replace('-', ' ');
		operator.put("/api/v1/categories/" + slug, Map.of("name", name, "nameEn", name + " (en)"));
	}

	private List<Place> places() {
		List<Place> places = new ArrayList<>();
		for (JsonNode province : operator.get("/api/v1/provinces").get("items")) {
			String code = province.get("code").asString();
			JsonNode communes = operator.get("/api/v1/communes?size=200&province=" + code).get("items");
			String office = communes.get(0).get("code").asString() + "-1";
			office(office, communes.get(0));
			communes.forEach((commune) -> places
				.add(new Place(code, commune.get("code").asString(), commune.get("name").asString(), office)));
		}
		return places;
	}

	private void office(String code, JsonNode commune) {
		List<Map<String, String>> hours = List
			.of(Map.of("from", "MONDAY", "to", "FRIDAY", "opens", "07:30", "closes", "17:30"));
		operator.put("/api/v1/service-points/" + code,
				Map.of("kind", "OFFICE", "name", "Bưu điện " + commune.get("name").asString(), "communeCode",
						commune.get("code").asString(), "street", "Đường chính", "phone", "02040000005", "latitudeE6",
						21_380_000, "longitudeE6", 106_680_000, "hours", hours));
	}

}
