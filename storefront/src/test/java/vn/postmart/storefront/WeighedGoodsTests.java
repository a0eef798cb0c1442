package vn.postmart.storefront;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.postmart.web.test.Visitor;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A pomelo is shown by the kilogram, ordered at the most it comes to, paid by its weight.
 */
class WeighedGoodsTests extends StorefrontPages {

	private static final String ORANGES = "/p/0199a1b2-a8c1-7f84-895e-102777183989";

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Map<String, String> COMPLETE = Map.of("name", "Nguyễn Thị Hoa", "phone", "0912 345 678",
			"province", "24", "commune", "07582", "street", "Thôn Kép", "payment", "COD");

	@BeforeEach
	void meetAShopper() {
		this.shopper.with("postmart_shop_basket", StubApi.BASKET + ".2");
	}

	@Test
	void aPageSaysThePriceByTheKilogramTheEstimateAndTheMost() {
		ObjectNode listing = sample("listing");
		listing.put("priceVnd", 54_000).put("pricePerKgVnd", 45_000);
		listing.withObject("/unit").put("code", "qua").put("label", "quả").put("netWeightGrams", 1_200);
		listing.putObject("catchWeight")
			.put("pricePerKgVnd", 45_000)
			.put("tolerancePercent", 15)
			.put("mostPriceVnd", 62_100);
		this.api.answerWith(get(urlPathMatching("/api/v1/listings/[^/]+")), 200, listing.toString());
		Visitor.Answer page = this.shopper.open(ORANGES);
		assertThat(page.text(".buy .price")).isEqualTo("45.000 ₫/kg");
		assertThat(page.text(".buy")).contains("khoảng 54.000 ₫/quả", "Cân khi đóng gói: mỗi quả khoảng 1,2 kg, "
				+ "chênh nhiều nhất 15 %. Bạn trả đúng số cân, không quá 62.100 ₫ mỗi quả.");
	}

	@Test
	void aCardSaysBothPrices() {
		ObjectNode found = sample("listing-page");
		ObjectNode card = (ObjectNode) found.get("items").get(0);
		card.put("priceVnd", 54_000).put("pricePerKgVnd", 45_000).put("catchWeight", true);
		this.api.answerWith(get(urlPathEqualTo("/api/v1/listings")), 200, found.toString());
		String text = this.shopper.open("/search?q=buoi").text(".card");
		assertThat(text).contains("45.000 ₫/kg", "khoảng 54.000 ₫/");
	}

	@Test
	void theBasketEstimatesAndSaysTheMost() {
		this.api.answerWith(get(urlPathMatching("/api/v1/baskets/[^/]+")), 200, basket().toString());
		Visitor.Answer page = this.shopper.open("/basket");
		assertThat(page.text("#basket")).contains("~108.000 ₫", "Khoảng 2,4 kg × 45.000 ₫/kg, nhiều nhất 124.200 ₫",
				"Tiền hàng nhiều nhất 491.200 ₫");
	}

	@Test
	void theBuyerAgreesToTheMostAndNothingElseIsSent() {
		ObjectNode quote = sample("quote");
		long total = quote.get("totalVnd").asLong();
		quote.put("mostTotalVnd", total + 16_200);
		this.api.answerWith(post(urlPathMatching("/api/v1/baskets/[^/]+/quote")), 200, quote.toString());
		this.shopper.open("/checkout");
		Visitor.Answer priced = this.shopper.submit("#checkout", with("act", "total"));
		assertThat(priced.one("input[name=total]").val()).isEqualTo(String.valueOf(total + 16_200));
		assertThat(priced.text("#summary")).contains("Tổng ước tính", "Nhiều nhất", "Đặt hàng · nhiều nhất");
		this.shopper.submit("#checkout", with("act", "place"));
		this.api.server()
			.verify(1, postRequestedFor(urlPathEqualTo("/api/v1/order-groups"))
				.withRequestBody(matchingJsonPath("$.expectedTotalVnd", equalTo(String.valueOf(total + 16_200)))));
	}

	@Test
	void theOrderShowsTheEstimateAndThenWhatItCameTo() {
		Visitor.Answer estimated = order(false);
		assertThat(estimated.text("main")).contains("Nhà vườn cân khi đóng gói", "Tổng ước tính",
				"Khoảng 2,4 kg × 45.000 ₫/kg, nhiều nhất 124.200 ₫");
		Visitor.Answer settled = order(true);
		assertThat(settled.text("main")).contains("Ước tính 2,4 kg = 108.000 ₫. Đã cân 2,61 kg × 45.000 ₫/kg")
			.doesNotContain("Tổng ước tính");
	}

	private Visitor.Answer order(boolean weighed) {
		ObjectNode group = sample("order-group");
		ObjectNode order = (ObjectNode) group.get("orders").get(0);
		group.put("toWeigh", !weighed);
		order.put("toWeigh", !weighed);
		weight((ObjectNode) order.get("lines").get(0), weighed);
		this.api.answerWith(get(urlPathMatching("/api/v1/order-groups/[^/]+")), 200, group.toString());
		this.shopper.open("/track");
		this.shopper.submit("form[action='/track']", Map.of("code", "K7PM2XQ4", "phoneLast4", "5678"));
		return this.shopper.open("/orders/K7PM2XQ4");
	}

	private static ObjectNode basket() {
		ObjectNode basket = sample("basket");
		basket.put("mostGoodsTotalVnd", basket.get("goodsTotalVnd").asLong() + 16_200);
		ObjectNode line = (ObjectNode) basket.get("parcels").get(0).get("lines").get(0);
		line.put("priceVnd", 54_000).put("lineTotalVnd", 108_000);
		weight(line, false);
		return basket;
	}

	private static void weight(ObjectNode line, boolean weighed) {
		line.putObject("catchWeight")
			.put("pricePerKgVnd", 45_000)
			.put("tolerancePercent", 15)
			.put("estimatedWeightGrams", 2_400)
			.put("estimatedTotalVnd", 108_000)
			.put("leastWeightGrams", 2_040)
			.put("mostWeightGrams", 2_760)
			.put("mostTotalVnd", 124_200)
			.put("weighed", weighed)
			.put("weightGrams", weighed ? 2_610 : 2_400);
	}

	private static Map<String, String> with(String field, String value) {
		Map<String, String> values = new HashMap<>(COMPLETE);
		values.put(field, value);
		return values;
	}

	private static ObjectNode sample(String name) {
		return JSON.readTree(StubApi.sample(name)).asObject();
	}

}
