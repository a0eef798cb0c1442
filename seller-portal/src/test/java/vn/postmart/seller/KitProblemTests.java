package vn.postmart.seller;

import org.junit.jupiter.api.Test;

import vn.postmart.web.test.Visitor;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

/** What an officer sees of a kit whose goods changed since it was put together. */
class KitProblemTests extends PortalPages {

	private static final String PROGRAMME = "/relief/0199a1b2-7001-7f84-895e-102777183901";

	@Test
	void theProgrammeNamesEachSourceAndOffersNoOrder() {
		Visitor officer = as("officer");
		assertThat(officer.open(PROGRAMME).texts("#kit-problems")).isEmpty();
		this.api.answerWith(get(urlPathMatching("/api/v1/relief/programmes/[0-9a-f-]{36}")), 200,
				StubApi.sample("relief-desk-programme")
					.replaceFirst("\"kits\": 12",
							"\"kits\": 12, \"problem\": {\"code\": \"WEIGHED\", "
									+ "\"name\": \"Bưởi Diễn\", \"nameEn\": \"Dien pomelo\", \"reason\": null, "
									+ "\"reasonEn\": null}")
					.replaceFirst("\"kits\": 8",
							"\"kits\": 8, \"problem\": {\"code\": \"NOT_POSTABLE\", "
									+ "\"name\": \"Mắm tép\", \"nameEn\": \"Shrimp paste\", "
									+ "\"reason\": \"Hàng lỏng dễ chảy.\", \"reasonEn\": \"It leaks.\"}"));

		Visitor.Answer page = officer.open(PROGRAMME);

		assertThat(page.texts("#kit-problems + ul li")).containsExactly(
				"Bưởi Diễn: nay cân khi đóng gói nên chưa biết đúng giá.",
				"Mắm tép: bưu điện không nhận chở. Hàng lỏng dễ chảy.");
		assertThat(page.texts("a[href='" + PROGRAMME + "/order']")).isEmpty();
	}

}
