package vn.postmart.storefront;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.postmart.web.test.Visitor;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What buyers say, read on the product's page and written from the order's.
 */
class ReviewTests extends StorefrontPages {

	private static final String LISTING = "0199a1b2-a8c1-7f84-895e-102777183989";

	private static final String BOUGHT = "0199a1b2-a8c1-7f84-895e-102777183981";

	private static final String OWN = "/orders/K7PM2XQ4/reviews";

	@BeforeEach
	void meetAShopper() {
		// A first call takes longer than a product's page waits for its reviews
		assertThat(this.shopper.open("/p/" + LISTING + "/reviews").status()).isEqualTo(200);
	}

	@Test
	void showsTheAverageWhatWasSoldAndWhatBuyersSay() {
		Visitor.Answer page = this.shopper.open("/p/" + LISTING);
		assertThat(page.text(".standing")).isEqualTo("★ 4,8 (12) · đã bán 120 kg");
		assertThat(page.text("#reviews h2")).isEqualTo("12 đánh giá · ★ 4,8");
		assertThat(page.one(".review span").attr("aria-label")).isEqualTo("5 trên 5 sao");
		assertThat(page.text(".review")).contains("T. T. Hà").contains("Người mua đã nhận hàng · 18/11/2026");
		assertThat(page.text(".review blockquote")).contains("Cảm ơn bạn, hẹn mùa sau nhé.");
		assertThat(this.shopper.open("/p/" + LISTING + "?lang=en").text(".standing"))
			.isEqualTo("★ 4.8 (12) · 120 kg sold");
	}

	@Test
	void cardsSayTheSameAndListsAreSortedByIt() {
		Visitor.Answer page = this.shopper.open("/search?q=cam&sort=rating");
		assertThat(page.texts(".card .standing")).containsExactly("★ 4,8 (12) · đã bán 120 kg");
		assertThat(page.text(".sort .on")).isEqualTo("Đánh giá tốt");
		this.api.server()
			.verify(1, getRequestedFor(urlPathEqualTo("/api/v1/listings")).withQueryParam("sort", equalTo("rating")));
	}

	@Test
	void aProductIsShownThoughItsReviewsCannotBeRead() {
		this.api.answerWith(get(urlPathMatching("/api/v1/listings/[^/]+/reviews")), 503, "{}");
		Visitor.Answer page = this.shopper.open("/p/" + LISTING);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.has("#reviews")).isFalse();
	}

	@Test
	void leadsToOlderReviews() {
		String older = this.shopper.open("/p/" + LISTING).one("#reviews > p a").attr("href");
		assertThat(older).isEqualTo("/p/" + LISTING + "/reviews?before=01999999-0000-7000-8000-0000000000c2");
		assertThat(this.shopper.open(older).texts(".review strong")).containsExactly("T. T. Hà", "L. Q. Minh");
	}

	@Test
	void aBuyerChangesWhatHeSaid() {
		this.shopper.with("postmart_shop_orders", "K7PM2XQ4.5678");
		Visitor.Answer page = this.shopper.open(OWN);
		assertThat(page.one("input[name=stars][checked]").val()).isEqualTo("4");
		assertThat(page.text("textarea")).isEqualTo("Vải ngọt.");
		Visitor.Answer saved = this.shopper.submit("main form", Map.of("stars", "5", "text", "Rất ngọt"));
		assertThat(saved.location()).isEqualTo(OWN + "?saved=true");
		assertThat(this.shopper.open(saved.location()).text("[role=status]")).isEqualTo("Đã lưu đánh giá. Cảm ơn bạn.");
		this.api.server()
			.verify(1, putRequestedFor(urlPathEqualTo("/api/v1/order-groups/K7PM2XQ4/reviews/" + BOUGHT))
				.withRequestBody(equalToJson("{\"phoneLast4\": \"5678\", \"stars\": 5, \"text\": \"Rất ngọt\"}")));
	}

	@Test
	void keepsWhatWasTypedWhenTheStarsAreMissing() {
		this.api.answerWith(get(urlPathEqualTo("/api/v1/order-groups/K7PM2XQ4/reviews")), 200, "[{\"listingId\":\""
				+ LISTING + "\",\"name\":\"Vải\",\"nameEn\":\"Lychee\",\"open\":true," + "\"review\":null}]");
		this.shopper.with("postmart_shop_orders", "K7PM2XQ4.5678").open(OWN);
		Visitor.Answer refused = this.shopper.submit("main form", Map.of("text", "Ngọt lắm"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.texts(".error-summary li")).containsExactly("Số sao: hãy chọn từ 1 đến 5 sao.");
		assertThat(refused.text("textarea")).isEqualTo("Ngọt lắm");
		this.api.server().verify(0, putRequestedFor(anyUrl()));
	}

	@Test
	void showsTheRefusalOfAReviewThatIsClosed() {
		this.api.answerWith(put(urlPathMatching("/api/v1/order-groups/K7PM2XQ4/reviews/[^/]+")), 422,
				"{\"status\":422,\"detail\":\"Đánh giá chỉ sửa được trong 30 ngày sau khi viết.\"}");
		this.shopper.with("postmart_shop_orders", "K7PM2XQ4.5678").open(OWN);
		Visitor.Answer refused = this.shopper.submit("main form", Map.of("stars", "1"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text(".error-summary")).contains("Đánh giá chỉ sửa được trong 30 ngày");
	}

	@Test
	void asksForTheDigitsOfWhoeverDidNotPlaceTheOrderHere() {
		assertThat(this.shopper.open(OWN).location()).isEqualTo("/track?code=K7PM2XQ4");
	}

}
