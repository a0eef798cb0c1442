package vn.postmart.launcher.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import tools.jackson.databind.JsonNode;

import vn.postmart.launcher.engine.EngineException;
import vn.postmart.launcher.engine.Poll;

/**
 * Some produce has been bought as presents by the shopper of the demo, has arrived, and
 * is reviewed.
 */
final class LoadSales {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final String DELIVERED = "DELIVERED";

	private final DemoApi api;

	private final DemoPost post;

	private final Map<String, String> listings;

	private final String shopper = DemoAccounts.phoneOf("SHOPPER");

	private final String clerk = DemoAccounts.phoneOf("CLERK");

	LoadSales(DemoApi api, DemoPost post, Map<String, String> listings) {
		this.api = api;
		this.post = post;
		this.listings = listings;
	}

	/** Returns how many when all have been delivered and reviewed. */
	int load() {
		List<JsonNode> sales = DemoFile.each("sales.json");
		List<JsonNode> earlier = api.get(shopper, "/my/order-groups").valueStream().toList();
		SideBySide.each(sales, (sale) -> sell(sale, earlier));
		return sales.size();
	}

	private void sell(JsonNode sale, List<JsonNode> earlier) {
		String code = placed(sale, earlier).orElseGet(() -> place(sale));
		deliver(sale, code);
		api.put(shopper, "/order-groups/" + code + "/reviews/" + listing(sale), Map.of("phoneLast4", lastFour(sale),
				"stars", sale.get("stars").asInt(), "text", sale.get("text").asString()));
	}

	/** The order of an interrupted load: the same produce for the same person. */
	private Optional<String> placed(JsonNode sale, List<JsonNode> earlier) {
		return earlier.stream()
			.filter((group) -> group.at("/recipient/name").equals(sale.get("buyer"))
					&& group.at("/orders/0/lines/0/listingId").asString().equals(listing(sale)))
			.map((group) -> group.get("code").asString())
			.findFirst();
	}

	private String place(JsonNode sale) {
		String basket = api.post(shopper, "/baskets", "", Map.of()).get("id").asString();
		api.put(shopper, "/baskets/" + basket + "/lines/" + listing(sale),
				Map.of("quantity", sale.get("quantity").asInt()));
		JsonNode quote = api.post(shopper, "/baskets/" + basket + "/quote", "",
				Map.of("provinceCode", "01", "communeCode", "00025", "delivery", "DOOR", "paymentMethod", "COD"));
		Map<String, Object> order = Map.of("basketId", basket, "recipient",
				Map.of("name", sale.get("buyer").asString(), "phone", sale.get("phone").asString(), "provinceCode",
						"01", "communeCode", "00025", "street", "Số 12, ngõ 45 phố Giảng Võ"),
				"delivery", "DOOR", "paymentMethod", "COD", "note", "", "expectedTotalVnd",
				quote.get("totalVnd").asLong());
		return api.post(shopper, "/order-groups", "demo-sale-" + basket, order).get("code").asString();
	}

	private void deliver(JsonNode sale, String code) {
		await("the post to know of", code,
				() -> !parcel(sale, code).path("state").asString("CREATED").equals("CREATED"));
		JsonNode parcel = parcel(sale, code);
		String item = parcel.get("itemId").asString();
		if (parcel.get("state").asString().equals("PRE_ADVISED")) {
			api.post(clerk, "/counter/acceptances", "demo-sale-" + item,
					Map.of("itemId", item, "weightGrams", sale.get("weightGrams").asLong()));
		}
		await("the delivery of", code, () -> {
			post.hurry(item);
			return order(sale, code).path("state").asString().equals(DELIVERED);
		});
	}

	private void await(String what, String code, BooleanSupplier condition) {
		if (!Poll.until(PATIENCE, condition)) {
			throw new EngineException("Waited " + PATIENCE.toMinutes() + " minutes for " + what + " the demo's order "
					+ code + "; the log of the Marketplace API says why it did not come.");
		}
	}

	private JsonNode parcel(JsonNode sale, String code) {
		return order(sale, code).path("parcel");
	}

	private JsonNode order(JsonNode sale, String code) {
		return api.get("/order-groups/" + code + "?phoneLast4=" + lastFour(sale)).at("/orders/0");
	}

	private String listing(JsonNode sale) {
		return Objects.requireNonNull(listings.get(sale.get("listingRef").asString()));
	}

	private static String lastFour(JsonNode sale) {
		String phone = sale.get("phone").asString();
		return phone.substring(phone.length() - 4);
	}

}
