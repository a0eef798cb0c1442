package vn.postmart.storefront;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.postmart.web.test.Visitor;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

class BasketTests extends StorefrontPages {

	private static final String ORANGES = "0199a1b2-a8c1-7f84-895e-102777183989";

	private static final String LINE = "/api/v1/baskets/" + StubApi.BASKET + "/lines/" + ORANGES;

	@Test
	void opensABasketWithTheFirstThingAndKeepsItsIdFromScripts() {
		this.shopper.open("/p/" + ORANGES);
		Visitor.Answer added = this.shopper.submit("form.add", Map.of("quantity", "2"));
		assertThat(added.location()).isEqualTo("/basket");
		assertThat(this.shopper.cookiesSet())
			.anyMatch((cookie) -> cookie.startsWith("postmart_shop_basket=" + StubApi.BASKET + ".2; ")
					&& cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
		this.api.server()
			.verify(putRequestedFor(urlPathEqualTo(LINE)).withRequestBody(equalToJson("{\"quantity\": 2}")));
		assertThat(this.shopper.open("/basket").text(".count")).isEqualTo("2");
	}

	@Test
	void addsToWhatIsAlreadyInTheBasket() {
		this.shopper.with("postmart_shop_basket", StubApi.BASKET + ".2").open("/p/" + ORANGES);
		this.shopper.submit("form.add", Map.of("quantity", "1,5"));
		this.api.server()
			.verify(putRequestedFor(urlPathEqualTo(LINE)).withRequestBody(equalToJson("{\"quantity\": 4.5}")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "viele", "-1", "1e9", "99999999" })
	void refusesWhatIsNoQuantity(String quantity) {
		this.shopper.open("/p/" + ORANGES);
		Visitor.Answer page = this.shopper.submit("form.add", Map.of("quantity", quantity));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.text(".error-summary")).contains("Số lượng phải là một con số, ví dụ 2 hoặc 1,5.");
		this.api.server().verify(0, putRequestedFor(anyUrl()));
	}

	@Test
	void showsParcelsAndStatesWhatChanged() {
		Visitor.Answer page = this.shopper.with("postmart_shop_basket", StubApi.BASKET + ".2").open("/basket");
		assertThat(page.texts(".parcel h2")).containsExactly("Cam nhà Bùi Chiến", "Lúa tôm nhà Lâm Sà Rương");
		assertThat(page.texts(".lines .notice"))
			.containsExactly("Giá đã đổi từ lúc bạn cho vào giỏ. Giá trên đây là giá mới.");
		assertThat(page.text(".summary .sum")).isEqualTo("Tiền hàng 475.000 ₫");
	}

	@Test
	void offersTheNextAndThePreviousQuantityAsButtons() {
		Visitor.Answer page = this.shopper.with("postmart_shop_basket", StubApi.BASKET + ".2").open("/basket");
		assertThat(page.html().select("#line-" + ORANGES + " button").eachAttr("value")).containsExactly("2", "4", "0");
	}

	@Test
	void doesNotLeadToTheCheckoutWhileALineCannotBeOrdered() {
		this.api.answerWith(get(urlPathEqualTo("/api/v1/baskets/" + StubApi.BASKET)), 200,
				StubApi.sample("basket").replace("\"price-changed\"", "\"withdrawn\""));
		Visitor.Answer page = this.shopper.with("postmart_shop_basket", StubApi.BASKET + ".2").open("/basket");
		assertThat(page.has("a[href='/checkout']")).isFalse();
		assertThat(page.text(".summary .notice")).startsWith("Có món chưa đặt được");
	}

	@Test
	void showsARefusalOfTheApiAboveTheBasket() {
		this.api.answer(put(urlPathMatching("/api/v1/baskets/.+")), 422, "problem-out-of-stock");
		this.shopper.with("postmart_shop_basket", StubApi.BASKET + ".2").open("/basket");
		Visitor.Answer page = this.shopper.submit("#line-" + ORANGES + " form", Map.of("quantity", "400"));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.texts(".error-summary li")).containsExactly("Cam Cao Phong chỉ còn 2 kg.");
	}

	@Test
	void startsAnewWhenTheBasketIsGoneOrItsCookieNonsense() {
		assertThat(this.shopper.with("postmart_shop_basket", "xx.1").open("/basket").text(".empty"))
			.startsWith("Giỏ của bạn đang trống.");
		this.api.answerWith(get(urlPathMatching("/api/v1/baskets/.+")), 404, "{}");
		assertThat(this.shopper.with("postmart_shop_basket", StubApi.BASKET + ".2").open("/basket").text(".empty"))
			.startsWith("Giỏ của bạn đang trống.");
	}

	@Test
	void leadsToTheBasketInAnotherLanguageFromARefusedChange() {
		this.shopper.open("/p/" + ORANGES);
		Visitor.Answer refused = this.shopper.submit("form.add", Map.of("quantity", "much"));
		assertThat(this.shopper.open(refused.one("a[hreflang=en]").attr("href")).location()).isEqualTo("/basket");
		assertThat(this.shopper.open("/basket").text("h1")).isEqualTo("Basket");
	}

	@Test
	void refusesAChangeWithoutTheFormsToken() {
		this.shopper.with("postmart_shop_basket", StubApi.BASKET + ".2").open("/basket");
		Visitor.Answer page = this.shopper.submit("#line-" + ORANGES + " form",
				Map.of("quantity", "0", "_csrf", "forged"));
		assertThat(page.status()).isEqualTo(403);
		this.api.server().verify(0, putRequestedFor(anyUrl()));
	}

}
