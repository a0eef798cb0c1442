package vn.postmart.seller;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.postmart.web.test.Visitor;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

/** How a household sells at certain times, in the hours of Vietnam. */
class WindowPageTests extends PortalPages {

	private static final String LISTING = "/listings/0199a1b2-a8c1-7f84-895e-102777183981";

	private static final String PAGE = LISTING + "/windows";

	private Visitor household;

	@BeforeEach
	void signIn() {
		this.household = as("household");
	}

	@Test
	void showsTheNextWindowAndHowManyOrderedInThePast() {
		Visitor.Answer page = this.household.open(PAGE);
		assertThat(page.text(".panel strong")).isEqualTo("Sắp mở T5 08:00, 10/06, đóng CN 20:00, 13/06");
		assertThat(page.texts("main ul.plain li")).containsExactly("T5 08:00, 03/06 – CN 20:00, 06/06: 12 đơn");
	}

	@Test
	void changesTheNextWindowInTheTimeOfVietnam() {
		this.household.open(PAGE);
		Visitor.Answer changed = this.household.submit("form:has([name=opensOn])",
				Map.of("opensTime", "09:30", "repeat", "14"));
		assertThat(changed.location()).isEqualTo(PAGE + "?done=window-planned");
		this.api.server()
			.verify(1, putRequestedFor(urlPathMatching(".*/order-windows/0199a1b2-50b3-7160-8ca7-82ad0ce4ab02"))
				.withRequestBody(equalToJson("""
						{"opensAt": "2027-06-10T02:30:00Z", "closesAt": "2027-06-13T13:00:00Z",
						"shipOn": "2027-06-15", "repeatDays": 14, "repeatUntil": null}""")));
	}

	@Test
	void plansTheFirstWindowAndNamesWhatIsMissing() {
		this.api.answerWith(get(urlPathMatching(".*/order-windows")), 200, "{\"items\": []}");
		this.household.open(PAGE);
		Visitor.Answer refused = this.household.submit("form:has([name=opensOn])",
				Map.of("opensOn", "2027-06-10", "closesOn", "2027-06-13", "closesTime", "tối", "shipOn", "2027-06-15"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.texts("#error-summary a")).containsExactly("Hãy chọn giờ, ví dụ 20:00");
		this.api.server().verify(0, postRequestedFor(anyUrl()));
		this.household.submit("form:has([name=opensOn])", Map.of("closesTime", "20:00", "repeat", "0"));
		this.api.server()
			.verify(1, postRequestedFor(urlPathEqualTo(StubApi.STALL + LISTING + "/order-windows"))
				.withRequestBody(equalToJson("""
						{"opensAt": "2027-06-10T01:00:00Z", "closesAt": "2027-06-13T13:00:00Z",
						"shipOn": "2027-06-15", "repeatDays": null, "repeatUntil": null}""")));
	}

	@Test
	void stopsTheSeries() {
		this.household.open(PAGE);
		Visitor.Answer stopped = this.household.submit("form[action$='/stop']", Map.of());
		assertThat(stopped.location()).isEqualTo(PAGE + "?done=windows-stopped");
		this.api.server().verify(1, postRequestedFor(urlPathMatching(".*/order-windows/stop")));
	}

}
