package vn.postmart.seller;

import org.junit.jupiter.api.Test;

import vn.postmart.web.test.Visitor;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/** Who sees that an order is not with the post though its day is over. */
class LateOrderPageTests extends PortalPages {

	@Test
	void aHouseholdSeesItBeforeEverythingElseThatIsToBePacked() {
		this.api.answerWith(get(urlPathEqualTo(StubApi.STALL + "/late-orders")), 200, StubApi.sample("late-orders"));
		Visitor.Answer page = as("household").open("/parcels");
		assertThat(page.texts("main h2").getFirst()).isEqualTo("Quá hẹn gửi: 1 đơn");
		assertThat(page.texts("#late ~ ul .parcel")).containsExactly("K7PM2XQ4-1 Trễ 3 ngày 2 kg Vải thiều Lục Ngạn "
				+ "Gửi chậm nhất ngày 19/11/2026 (hẹn lần đầu 15/11/2026)");
		assertThat(as("household").open("/").texts(".notice")).contains("Quá hẹn gửi: 1 đơn");
		assertThat(as("household").open("/parcels?stage=done").texts("#late")).isEmpty();
	}

	@Test
	void theOperatorSeesWhomToCall() {
		assertThat(as("operator").open("/operator").texts("main a")).contains("Đơn gửi trễ");
		Visitor.Answer page = as("operator").open("/operator/late-orders");
		assertThat(page.text(".parcel")).startsWith("K7PM2XQ4-1 Trễ 3 ngày Vườn vải nhà Hoa · 0912 345 001");
		this.api.answerWith(get(urlPathEqualTo("/api/v1/late-orders")), 200, "{\"items\":[]}");
		assertThat(as("operator").open("/operator/late-orders").text(".good")).isEqualTo("Không có đơn nào gửi trễ.");
	}

}
