package vn.postmart.storefront;

import org.junit.jupiter.api.Test;

import vn.postmart.web.test.Visitor;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/** What is sold at certain times says when, and is bought only then. */
class OrderWindowTests extends StorefrontPages {

	private static final String ORANGES = "0199a1b2-a8c1-7f84-895e-102777183989";

	private static final String ALWAYS = "\"window\": null";

	@Test
	void anOpenListingSaysUntilWhenAndIsBought() {
		Visitor.Answer page = open("2020-06-04T01:00:00Z", "2999-06-09T13:00:00Z");
		assertThat(page.text(".buy .ship-by")).isEqualTo("Mở đến CN 20:00, 09/06, gửi ngày 11/06/2999");
		assertThat(page.has("form.add")).isTrue();
	}

	@Test
	void aClosedListingSaysWhenItOpensInPlaceOfTheButton() {
		Visitor.Answer page = open("2999-06-06T01:00:00Z", "2999-06-09T13:00:00Z");
		assertThat(page.text(".buy .notice strong")).isEqualTo("Mở lại T5 08:00, 06/06");
		assertThat(page.has("form.add")).isFalse();
	}

	@Test
	void aListingWithoutANextWindowSaysSo() {
		Visitor.Answer page = open("2020-06-04T01:00:00Z", "2020-06-07T13:00:00Z");
		assertThat(page.text(".buy .notice strong")).isEqualTo("Đã đóng đợt đặt, chưa có đợt sau");
		assertThat(page.has("form.add")).isFalse();
	}

	@Test
	void aCardSaysWhenItOpens() {
		this.api.answerWith(get(urlPathEqualTo("/api/v1/listings")), 200, StubApi.sample("listing-page")
			.replaceFirst(ALWAYS, window("2999-06-06T01:00:00Z", "2999-06-09T13:00:00Z")));
		assertThat(this.shopper.open("/search?q=cam").texts(".card .ship-by"))
			.containsExactly("Mở lại T5 08:00, 06/06");
	}

	private Visitor.Answer open(String opensAt, String closesAt) {
		this.api.answerWith(get(urlPathEqualTo("/api/v1/listings/" + ORANGES)), 200,
				StubApi.sample("listing").replace(ALWAYS, window(opensAt, closesAt)));
		return this.shopper.open("/p/" + ORANGES);
	}

	private static String window(String opensAt, String closesAt) {
		return "\"window\": {\"opensAt\": \"" + opensAt + "\", \"closesAt\": \"" + closesAt
				+ "\", \"shipOn\": \"2999-06-11\"}";
	}

}
