package vn.postmart.storefront;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.postmart.web.test.Visitor;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

class CheckoutTests extends StorefrontPages {

	private static final String ORDERS = "/api/v1/order-groups";

	private static final Map<String, String> COMPLETE = Map.of("name", "Nguyễn Thị Hoa", "phone", "0912 345 678",
			"province", "24", "commune", "07582", "street", "Thôn Kép", "payment", "COD", "note", "Gọi trước");

	@BeforeEach
	void fillABasket() {
		this.shopper.with("postmart_shop_basket", StubApi.BASKET + ".2");
	}

	@Test
	void asksSevenThingsAndPrefersCash() {
		Visitor.Answer page = this.shopper.open("/checkout");
		assertThat(page.html()
			.select("#checkout [name]:not([type=hidden]):not(button)")
			.eachAttr("name")
			.stream()
			.distinct()).containsExactly("name", "phone", "province", "communeText", "street", "payment", "note");
		assertThat(page.one("input[name=payment][checked]").val()).isEqualTo("COD");
		assertThat(page.text("#phone-hint")).isEqualTo("Để bưu tá gọi khi giao. Chúng tôi không gọi quảng cáo.");
	}

	@Test
	void showsTheCommunesOfAProvinceWithoutScriptAndKeepsWhatWasTyped() {
		this.shopper.open("/checkout");
		Visitor.Answer page = this.shopper.submit("#checkout",
				Map.of("name", "Nguyễn Thị Hoa", "province", "24", "act", "communes"));
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.texts("select[name=commune] option")).containsExactly("Chọn trong 2 xã, phường", "Xã Lục Ngạn",
				"Xã Lục Sơn");
		assertThat(page.one("#name").val()).isEqualTo("Nguyễn Thị Hoa");
		assertThat(page.has(".error-summary")).isFalse();
	}

	@Test
	void sendsWhatGoesIntoTheListOfCommunesAndNotTheListAgain() {
		Visitor.Answer page = this.shopper.open("/checkout");
		Visitor.Answer part = this.shopper.fetch("/checkout/communes?communeText=luc%20ng&province=");
		assertThat(page.html().select("#communes")).hasSize(1);
		assertThat(part.texts("label")).isNotEmpty();
		assertThat(part.has("#communes")).isFalse();
	}

	@Test
	void findsCommunesByTheirFirstLettersAndSaysWhatTheyWere() {
		Visitor.Answer part = this.shopper.fetch("/checkout/communes?communeText=luc%20ng&province=");
		assertThat(part.has("header")).isFalse();
		assertThat(part.texts("label")).first()
			.isEqualTo("Xã Lục Ngạn, Bắc Ninh Trước đây: huyện Lục Ngạn, tỉnh Bắc Giang");
	}

	@Test
	void saysFeesDaysAndTheWholeTotalBeforeTheOrder() {
		this.shopper.open("/checkout");
		Visitor.Answer page = this.shopper.submit("#checkout", with(Map.of("act", "total")));
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.texts("#summary li")).contains("Phí giao, đến khoảng 24/11–25/11 32.000 ₫",
				"Phí giao, đến khoảng 25/11–27/11 45.000 ₫");
		assertThat(page.text("#summary button")).isEqualTo("Đặt hàng · 552.000 ₫");
		this.api.server().verify(0, postRequestedFor(urlPathEqualTo(ORDERS)));
	}

	@Test
	void aCommuneFoundInTheWholeCountryKeepsItsProvinceBesideTheTotal() {
		this.shopper.open("/checkout");
		this.shopper.submit("#checkout", Map.of("communeText", "luc ng", "act", "communes"));
		Visitor.Answer page = this.shopper.submit("#checkout",
				with(Map.of("province", "", "communeText", "luc ng", "act", "total")));
		assertThat(page.text("#summary button")).isEqualTo("Đặt hàng · 552.000 ₫");
		assertThat(page.text("#communes label:has(input[checked])"))
			.isEqualTo("Xã Lục Ngạn, Bắc Ninh Trước đây: huyện Lục Ngạn, tỉnh Bắc Giang");
		this.api.server()
			.verify(2, getRequestedFor(urlPathEqualTo("/api/v1/communes")).withQueryParam("q", equalTo("luc ng"))
				.withQueryParam("province", equalTo("")));
	}

	@Test
	void sendsOnlyTheSummaryWhenTheAddressChanges() {
		this.shopper.open("/checkout");
		Visitor.Answer page = this.shopper.open("/checkout");
		assertThat(page.one("#summary").attr("hx-post")).isEqualTo("/checkout/summary");
		assertThat(page.one("#checkout").attr("hx-post")).isEmpty();
	}

	@Test
	void placesTheOrderWithTheTotalSeenAndOneKey() {
		Visitor.Answer placed = order();
		assertThat(placed.status()).isEqualTo(303);
		assertThat(placed.location()).isEqualTo("/orders/K7PM2XQ4");
		this.api.server()
			.verify(1, postRequestedFor(urlPathEqualTo(ORDERS)).withHeader("Idempotency-Key", matching("[0-9a-f-]{36}"))
				.withRequestBody(equalToJson(
						"""
								{"basketId": "6f0f4c1e-5a0e-4b6c-9a65-0d7d6a3c2b11",
								"recipient": {"name": "Nguyễn Thị Hoa", "phone": "0912345678", "provinceCode": "24",
								"communeCode": "07582", "street": "Thôn Kép"},
								"delivery": "DOOR", "paymentMethod": "COD", "note": "Gọi trước", "expectedTotalVnd": 552000}""")));
	}

	@Test
	void forgetsTheBasketAndRemembersTheOrder() {
		assertThat(order().status()).isEqualTo(303);
		assertThat(this.shopper.cookiesSet()).anyMatch((cookie) -> cookie.startsWith("postmart_shop_basket=; "))
			.anyMatch((cookie) -> cookie.startsWith("postmart_shop_orders=K7PM2XQ4.5678; ")
					&& cookie.contains("HttpOnly"));
		Visitor.Answer page = this.shopper.open("/orders/K7PM2XQ4");
		assertThat(page.text("h1")).isEqualTo("Đã đặt hàng. Cảm ơn bạn!");
		assertThat(page.text(".code strong")).isEqualTo("K7PM2XQ4");
		assertThat(page.texts(".timeline li strong")).containsExactly("Đang trên đường", "Bưu điện đã nhận hàng",
				"Đã báo bưu điện, chờ gửi");
	}

	@Test
	void keepsTheKeyOfARefusedFormSoThatASecondTryIsTheSameOrder() {
		Visitor.Answer first = this.shopper.open("/checkout");
		String key = first.one("input[name=key]").val();
		Visitor.Answer second = this.shopper.submit("#checkout", Map.of("act", "total"));
		assertThat(second.one("input[name=key]").val()).isEqualTo(key).hasSize(36);
	}

	@Test
	void leadsACardOrderToTheProvidersPage() {
		this.api.answerWith(post(urlPathEqualTo(ORDERS)), 201,
				StubApi.sample("order-group")
					.replaceFirst("\"state\": \"CONFIRMED\"", "\"state\": \"AWAITING_PAYMENT\"")
					.replaceFirst("\"COD\"", "\"CARD\""));
		assertThat(order().location()).isEqualTo("http://127.0.0.1:8190/pay/cs_demo_1");
		this.api.server()
			.verify(postRequestedFor(urlPathEqualTo(ORDERS + "/K7PM2XQ4/payment-session"))
				.withRequestBody(equalToJson("""
						{"phoneLast4": "5678", "successUrl": "http://127.0.0.1:9/orders/K7PM2XQ4?payment=done",
						"cancelUrl": "http://127.0.0.1:9/orders/K7PM2XQ4?payment=left"}""")));
	}

	@Test
	void keepsACardOrderWhenTheProvidersPageCannotBeHad() {
		this.api.answerWith(post(urlPathEqualTo(ORDERS)), 201, StubApi.sample("order-group")
			.replaceFirst("\"state\": \"CONFIRMED\"", "\"state\": \"AWAITING_PAYMENT\""));
		this.api.server()
			.stubFor(post(urlPathMatching(ORDERS + "/.+/payment-session")).willReturn(aResponse().withStatus(503)));
		assertThat(order().location()).isEqualTo("/orders/K7PM2XQ4");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			name    | ''               | Họ và tên: hãy nhập tên người nhận để bưu tá biết tìm ai.
			name    | '   '            | Họ và tên: hãy nhập tên người nhận để bưu tá biết tìm ai.
			phone   | ''               | Số điện thoại: hãy nhập số để bưu tá gọi khi giao.
			phone   | 12345            | Số điện thoại: hãy nhập số di động 10 chữ số, ví dụ 0912 345 678.
			phone   | 0912 345 67x     | Số điện thoại: hãy nhập số di động 10 chữ số, ví dụ 0912 345 678.
			phone   | 0212 345 678     | Số điện thoại: hãy nhập số di động 10 chữ số, ví dụ 0912 345 678.
			commune | ''               | Xã, phường: hãy chọn một xã, phường trong danh sách.
			commune | 99999            | Xã, phường: hãy chọn một xã, phường trong danh sách.
			commune | '<script>'       | Xã, phường: hãy chọn một xã, phường trong danh sách.
			province | 01              | Xã, phường: hãy chọn một xã, phường trong danh sách.
			street  | ''               | Số nhà, đường, thôn, xóm: hãy ghi chỗ bưu tá tìm tới.
			payment | BITCOIN          | Cách trả tiền: hãy chọn tiền mặt hoặc thẻ.
			""")
	void refusesAFieldNamesItAndKeepsTheRest(String field, String typed, String message) {
		this.shopper.open("/checkout");
		this.shopper.submit("#checkout", with(Map.of("act", "communes")));
		Visitor.Answer page = this.shopper.submit("#checkout",
				with(Map.of(field, typed, "act", "place", "total", "552000")));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.texts(".error-summary li")).containsExactly(message);
		String target = page.one(".error-summary a").attr("href");
		assertThat(page.has(target)).isTrue();
		assertThat(page.one("#note").val()).isEqualTo("Gọi trước");
		assertThat(page.one(field.equals("name") ? "#phone" : "#name").val()).isNotEmpty();
		this.api.server().verify(0, postRequestedFor(urlPathEqualTo(ORDERS)));
	}

	@Test
	void countsLettersAsAReaderDoes() {
		this.shopper.open("/checkout");
		Visitor.Answer fits = this.shopper.submit("#checkout", with(Map.of("name", "ễ".repeat(80), "act", "total")));
		assertThat(fits.has(".error-summary")).isFalse();
		Visitor.Answer tooLong = this.shopper.submit("#checkout", with(Map.of("name", "ễ".repeat(81), "act", "total")));
		assertThat(tooLong.texts(".error-summary li")).containsExactly("Họ và tên: tối đa 80 chữ cái.");
		assertThat(tooLong.one("#name").val()).isEqualTo("ễ".repeat(81));
	}

	@Test
	void listsEveryMistakeAtOnceInTheLanguageOfThePage() {
		this.shopper.open("/checkout?lang=en");
		Visitor.Answer page = this.shopper.submit("#checkout", Map.of("act", "total"));
		assertThat(page.texts(".error-summary a")).hasSize(5).allMatch((text) -> text.matches("[A-Z][a-z, ]+: .*\\."));
		assertThat(page.one(".error-summary").hasAttr("autofocus")).isTrue();
		assertThat(page.one("#phone").attr("aria-describedby")).isEqualTo("phone-hint phone-error");
		assertThat(page.one("#phone").attr("aria-invalid")).isEqualTo("true");
	}

	@Test
	void showsTheTotalAgainWhenItIsNotTheOneOnTheButton() {
		this.shopper.open("/checkout");
		Visitor.Answer page = this.shopper.submit("#checkout", with(Map.of("act", "place", "total", "500000")));
		assertThat(page.text("#summary button")).isEqualTo("Đặt hàng · 552.000 ₫");
		this.api.server().verify(0, postRequestedFor(urlPathEqualTo(ORDERS)));
	}

	@Test
	void showsWhatRanOutAndKeepsTheForm() {
		this.api.answer(post(urlPathEqualTo(ORDERS)), 422, "problem-out-of-stock");
		Visitor.Answer page = order();
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.texts(".error-summary li")).containsExactly("Cam Cao Phong chỉ còn 2 kg.");
		assertThat(page.one("#name").val()).isEqualTo("Nguyễn Thị Hoa");
		assertThat(page.one("select[name=commune] option[selected]").val()).isEqualTo("07582");
	}

	@Test
	void showsTheNewTotalWhenAPriceChangedMeanwhile() {
		this.api.answer(post(urlPathEqualTo(ORDERS)), 409, "problem-price-changed");
		Visitor.Answer page = order();
		assertThat(page.status()).isEqualTo(409);
		assertThat(page.text(".error-summary")).contains("Tổng tiền mới là 598.000 ₫.");
		assertThat(page.has("#summary button[value=place]")).isTrue();
	}

	@Test
	void putsARefusalOfTheApiAtItsField() {
		this.api.answer(post(urlPathEqualTo(ORDERS)), 400, "problem-invalid");
		assertThat(order().text("#phone-error")).startsWith("Số điện thoại chưa đúng");
	}

	@Test
	void leadsBackToTheBasketWhenThereIsNothingToOrder() {
		assertThat(anybody().open("/checkout").location()).isEqualTo("/basket");
		this.api.answerWith(get(urlPathEqualTo("/api/v1/baskets/" + StubApi.BASKET)), 200,
				StubApi.sample("basket").replace("\"price-changed\"", "\"short\""));
		assertThat(this.shopper.open("/checkout").location()).isEqualTo("/basket");
	}

	private Visitor.Answer order() {
		this.shopper.open("/checkout");
		this.shopper.submit("#checkout", with(Map.of("act", "total")));
		return this.shopper.submit("#checkout", Map.of("act", "place"));
	}

	private static Map<String, String> with(Map<String, String> otherwise) {
		Map<String, String> values = new HashMap<>(COMPLETE);
		values.putAll(otherwise);
		return values;
	}

}
