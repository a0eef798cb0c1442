package vn.postmart.storefront;

import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.postmart.web.test.Visitor;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

/** What is sold before its harvest says until when it is sent, wherever it is shown. */
class PreOrderTests extends StorefrontPages {

	private static final String ORANGES = "0199a1b2-a8c1-7f84-895e-102777183989";

	private static final String NO_DAY = "\"shipBy\": null";

	private static final String DAY = "\"shipBy\": \"2027-06-15\"";

	@Test
	void aListingIsOrderedAheadForTheDayThatItsPageShows() {
		this.api.answerWith(get(urlPathEqualTo("/api/v1/listings/" + ORANGES)), 200,
				StubApi.sample("listing").replace(NO_DAY, DAY));
		Visitor.Answer page = this.shopper.open("/p/" + ORANGES);
		assertThat(page.text(".buy .ship-by")).isEqualTo("Đặt trước: gửi chậm nhất ngày 15/06/2027");
		assertThat(page.texts(".buy .quiet")).contains("Còn nhận 350 kg");
		assertThat(page.text("form.add button[type=submit]")).isEqualTo("Đặt trước");

		this.shopper.submit("form.add", Map.of("quantity", "2"));

		this.api.server()
			.verify(putRequestedFor(urlPathMatching(".*/lines/" + ORANGES))
				.withRequestBody(equalToJson("{\"quantity\": 2, \"promisedFor\": \"2027-06-15\"}")));
	}

	@Test
	void aParcelOfTheBasketHasItsOwnDayAndKeepsItWhenItsQuantityChanges() {
		this.api.answerWith(get(urlPathEqualTo("/api/v1/baskets/" + StubApi.BASKET)), 200,
				StubApi.sample("basket")
					.replaceFirst(NO_DAY, DAY)
					.replaceFirst("\"preOrder\": false", "\"preOrder\": true")
					.replaceFirst("\"promisedFor\": null", "\"promisedFor\": \"2027-06-15\""));
		Visitor.Answer page = this.shopper.with("postmart_shop_basket", StubApi.BASKET + ".2").open("/basket");
		assertThat(page.texts(".parcel .ship-by")).containsExactly("Đặt trước: gửi chậm nhất ngày 15/06/2027");

		this.shopper.submit("#line-" + ORANGES + " form", Map.of("quantity", "4"));

		this.api.server()
			.verify(putRequestedFor(urlPathMatching(".*/lines/" + ORANGES))
				.withRequestBody(equalToJson("{\"quantity\": 4, \"promisedFor\": \"2027-06-15\"}")));
	}

	@Test
	void anOrderStatesTheDayThatWasPromised() {
		this.api.answerWith(get(urlPathMatching("/api/v1/order-groups/.+")), 200,
				StubApi.sample("order-group")
					.replaceFirst(NO_DAY, DAY)
					.replaceFirst("\"preOrder\": false", "\"preOrder\": true"));
		Visitor.Answer page = this.shopper.with("postmart_shop_orders", "K7PM2XQ4.5678").open("/orders/K7PM2XQ4");
		assertThat(page.texts(".ship-by")).containsExactly("Đặt trước: gửi chậm nhất ngày 15/06/2027");
		assertThat(page.texts(".notice:not(.recall)")).isEmpty();
	}

	@Test
	void anOrderShowsTheOldDayBesideTheNewOneAndThatItIsLate() {
		this.api.answerWith(get(urlPathMatching("/api/v1/order-groups/.+")), 200,
				StubApi.sample("order-group")
					.replaceFirst(NO_DAY, DAY)
					.replaceFirst("\"preOrder\": false", "\"preOrder\": true")
					.replaceFirst("\"putOffFrom\": null", "\"putOffFrom\": \"2027-06-08\"")
					.replaceFirst("\"late\": false", "\"late\": true"));
		Visitor.Answer page = this.shopper.with("postmart_shop_orders", "K7PM2XQ4.5678").open("/orders/K7PM2XQ4");
		assertThat(page.texts(".notice:not(.recall)")).containsExactly(
				"Người bán dời ngày gửi từ 08/06/2027 đến 15/06/2027.",
				"Gửi trễ. Đã qua ngày hẹn mà bưu điện chưa nhận kiện hàng. Người bán và chúng tôi đã thấy điều này.");
	}

}
