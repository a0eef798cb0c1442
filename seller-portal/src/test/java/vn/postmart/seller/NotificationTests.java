package vn.postmart.seller;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.postmart.web.test.Visitor;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the reader was told, with and without script.
 */
class NotificationTests extends PortalPages {

	private Visitor household;

	@BeforeEach
	void signIn() {
		this.household = as("household");
	}

	@Test
	void showsTheNewestFirstAndWhereMoreStands() {
		Visitor.Answer page = this.household.open("/notifications");
		assertThat(page.texts(".parcel strong")).containsExactly("Lô 8F3A-22C1-9B04-77D0 đã được thu hồi",
				"Xin đừng dùng Vải thiều Lục Ngạn: lô 8F3A-22C1-9B04-77D0 bị thu hồi", "Đã nạp xong 120 mặt hàng");
		assertThat(page.texts(".parcel .badge")).containsExactly("Mới");
		assertThat(page.html().select(".parcel a").eachAttr("href")).containsExactly("/parcels",
				"/imports/01999999-0000-7000-8000-0000000000b2");
	}

	@Test
	void marksEverythingShownAsRead() {
		this.household.open("/notifications");
		assertThat(this.household.submit("main form", Map.of()).location()).isEqualTo("/notifications");
		this.api.server()
			.verify(1, postRequestedFor(urlPathEqualTo("/api/v1/notifications/read"))
				.withRequestBody(matchingJsonPath("$.upTo", equalTo("01999999-0000-7000-8000-000000000001"))));
	}

	@Test
	void everyPageLeadsThereAndAsksForTheCount() {
		Visitor.Answer page = this.household.open("/payouts");
		assertThat(page.one(".top a[href=/notifications] span").attr("hx-get")).isEqualTo("/notifications/unread");
		assertThat(this.household.open("/notifications/unread").text(".count")).isEqualTo("1");
	}

	@Test
	void saysThatThereIsNothingYet() {
		this.api.answerWith(get(urlPathEqualTo("/api/v1/notifications")), 200,
				"{\"items\":[],\"unread\":0,\"next\":null}");
		Visitor.Answer page = this.household.open("/notifications");
		assertThat(page.text(".empty")).isEqualTo("Chưa có thông báo nào.");
		assertThat(page.has("main form")).isFalse();
	}

}
