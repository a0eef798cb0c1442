package vn.postmart.storefront;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.postmart.web.test.Visitor;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

class OrderTests extends StorefrontPages {

	private static final String ORDER = "/api/v1/order-groups/K7PM2XQ4";

	@Test
	void asksForTheDigitsOfWhoeverDidNotPlaceTheOrderHere() {
		assertThat(this.shopper.open("/orders/K7PM2XQ4").location()).isEqualTo("/track?code=K7PM2XQ4");
		assertThat(this.shopper.open("/track?code=K7PM2XQ4").one("#code").val()).isEqualTo("K7PM2XQ4");
	}

	@ParameterizedTest
	@CsvSource({ "K7PM2XQ4", "k7pm2xq4", "K7PM 2XQ4", "K7PM2XQ4-2" })
	void opensAnOrderByCodeAndDigitsHoweverTheCodeIsTyped(String code) {
		this.shopper.open("/track");
		Visitor.Answer found = this.shopper.submit("form[action='/track']", Map.of("code", code, "phoneLast4", "5678"));
		assertThat(found.location()).isEqualTo("/orders/K7PM2XQ4");
		assertThat(this.shopper.open("/orders/K7PM2XQ4").text("aside")).contains("Nguyễn Thị Hoa · *** *** 678");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''       | 5678 | Mã đơn: hãy nhập mã 8 ký tự bạn nhận được khi đặt.
			K7PM2XQ0 | 5678 | Mã đơn: mã gồm 8 ký tự, không có số 0, số 1, chữ O và chữ I.
			K7PM2XQ4 | 567  | 4 số cuối điện thoại: hãy nhập đúng 4 chữ số.
			K7PM2XQ4 | 56७8 | 4 số cuối điện thoại: hãy nhập đúng 4 chữ số.
			ABCDEFGH | 5678 | Không có đơn nào khớp mã và số điện thoại này. Hãy xem lại cả hai.
			""")
	void refusesAWrongPairWithoutSayingWhichIsWrong(String code, String digits, String message) {
		this.api.answerWith(get(urlPathMatching("/api/v1/order-groups/ABCDEFGH")), 404, "{}");
		this.shopper.open("/track");
		Visitor.Answer page = this.shopper.submit("form[action='/track']", Map.of("code", code, "phoneLast4", digits));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.texts(".error-summary li")).containsExactly(message);
		assertThat(page.one("#code").val()).isEqualTo(code);
		assertThat(page.one("#phoneLast4").val()).isEqualTo(digits);
	}

	@Test
	void sendsOnlyTheParcelsToAPollAndAsksAgainWhileTheOrderIsOpen() {
		this.shopper.with("postmart_shop_orders", "K7PM2XQ4.5678");
		Visitor.Answer part = this.shopper.fetch("/orders/K7PM2XQ4?shown=CONFIRMED");
		assertThat(part.headers().containsHeader("HX-Refresh")).isFalse();
		assertThat(part.has("header.top")).isFalse();
		assertThat(part.one("#parcels").attr("hx-trigger")).isEqualTo("every 15s");
		assertThat(part.headers().getVary()).contains("HX-Request");
	}

	@Test
	void stopsAskingAndShowsTheWholePageWhenAllIsDelivered() {
		this.api.answerWith(get(urlPathEqualTo(ORDER)), 200,
				StubApi.sample("order-group").replaceFirst("\"state\": \"CONFIRMED\"", "\"state\": \"DELIVERED\""));
		Visitor.Answer page = this.shopper.with("postmart_shop_orders", "K7PM2XQ4.5678").open("/orders/K7PM2XQ4");
		assertThat(page.text("h1")).isEqualTo("Đã giao xong");
		assertThat(page.one("#parcels").hasAttr("hx-trigger")).isFalse();
		assertThat(this.shopper.fetch("/orders/K7PM2XQ4?shown=CONFIRMED").headers().getFirst("HX-Refresh"))
			.isEqualTo("true");
	}

	@Test
	void checksThePaymentOfAShopperWhoComesBackFromTheProvider() {
		this.shopper.with("postmart_shop_orders", "K7PM2XQ4.5678").open("/orders/K7PM2XQ4?payment=done");
		this.api.server()
			.verify(1, postRequestedFor(urlPathEqualTo(ORDER + "/payment-check"))
				.withRequestBody(equalToJson("{\"phoneLast4\": \"5678\"}")));
		this.api.server().verify(0, getRequestedFor(urlPathEqualTo(ORDER)));
	}

	@Test
	void asksForNoMoneyThatIsAlreadyHeld() {
		this.api.answerWith(get(urlPathEqualTo(ORDER)), 200,
				StubApi.sample("order-group")
					.replaceFirst("\"state\": \"CONFIRMED\"", "\"state\": \"AWAITING_PAYMENT\"")
					.replaceFirst("DUE_ON_DELIVERY", "AUTHORISED"));
		Visitor.Answer page = this.shopper.with("postmart_shop_orders", "K7PM2XQ4.5678").open("/orders/K7PM2XQ4");
		assertThat(page.text("h1")).isEqualTo("Đã nhận thanh toán");
		assertThat(page.has(".placed form")).isFalse();
		assertThat(page.one("#parcels").attr("hx-trigger")).isEqualTo("every 5s");
	}

	@Test
	void offersToPayAgainWhileTheOrderWaits() {
		this.api.answerWith(get(urlPathEqualTo(ORDER)), 200, StubApi.sample("order-group")
			.replaceFirst("\"state\": \"CONFIRMED\"", "\"state\": \"AWAITING_PAYMENT\""));
		this.shopper.with("postmart_shop_orders", "K7PM2XQ4.5678");
		Visitor.Answer page = this.shopper.open("/orders/K7PM2XQ4?payment=left");
		assertThat(page.text(".placed button")).isEqualTo("Trả 552.000 ₫ bằng thẻ");
		assertThat(this.shopper.submit(".placed form", Map.of()).location())
			.isEqualTo("http://127.0.0.1:8190/pay/cs_demo_1");
	}

}
