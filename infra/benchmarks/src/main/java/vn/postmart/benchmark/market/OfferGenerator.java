package vn.postmart.benchmark.market;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes up listings: produce, variety and place in the proportions of a market, prices
 * spread over what such goods cost. The same seed makes the same market.
 */
final class OfferGenerator {

	private static final List<String> QUALITIES = List.of("", "", "", "loại 1", "hái sáng", "chín cây", "nhà trồng",
			"sạch", "đặc sản", "mùa mới", "tuyển chọn", "VietGAP");

	private static final int SHARE_WITH_PLACE = 70;

	private static final int ROUNDED_TO = 1000;

	private final List<Produce> produce = Produce.all();

	private final List<Stall> stalls;

	private final LocalDate today;

	private final Random random;

	OfferGenerator(List<Stall> stalls, LocalDate today, long seed) {
		this.stalls = stalls;
		this.today = today;
		this.random = new Random(seed);
	}

	Offer next(int number) {
		Produce goods = one(produce);
		Stall stall = one(stalls);
		String variety = one(goods.varieties());
		String place = (random.nextInt(100) < SHARE_WITH_PLACE) ? stall.place().name() : "";
		String name = capital(joined(goods.name(), variety, place, one(QUALITIES)));
		LocalDate harvested = today.minusDays(random.nextInt(Math.max(goods.keepsDays() / 3, 1)));
		return new Offer(stall, "B" + number, name, joined(goods.nameEn(), "(" + variety + ")"),
				description(name, stall), goods, price(goods), harvested, harvested.plusDays(goods.keepsDays()),
				10 + random.nextInt(500));
	}

	/** More of them cheap than dear. */
	private long price(Produce goods) {
		double spread = random.nextDouble() * random.nextDouble();
		long price = goods.lowest() + Math.round((goods.highest() - goods.lowest()) * spread);
		return Math.max(price / ROUNDED_TO, 1) * ROUNDED_TO;
	}

	private static String description(String name, Stall stall) {
		return name + " của " + stall.name() + ", xã " + stall.place().name()
				+ ". Nhà làm lấy, thu hoạch theo đơn, đóng thùng có lót chống va rồi gửi ngay trong ngày. Bà con nhận"
				+ " hàng xin mở ra cho thoáng, để chỗ mát; có gì chưa ưng cứ gọi, nhà đổi lại.";
	}

	private <T> T one(List<T> all) {
		return all.get(random.nextInt(all.size()));
	}

	private static String joined(String... words) {
		return String.join(" ", List.of(words).stream().filter((word) -> !word.isEmpty()).toList());
	}

	private static String capital(String text) {
		return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}

}
