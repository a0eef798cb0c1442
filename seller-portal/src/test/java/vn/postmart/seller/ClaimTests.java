package vn.postmart.seller;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.postmart.web.test.Visitor;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Quality marks: claimed with their documents, verified, and the indications behind some
 * of them; without script.
 */
class ClaimTests extends PortalPages {

	private static final String LISTING = "/listings/0199a1b2-a8c1-7f84-895e-102777183981";

	private static final String CLAIM = "/0199a1b2-50b3-7160-8ca7-82ad0ce49e99";

	@Test
	void claimsAnotherMarkAndKeepsTheFirst() {
		Visitor household = as("household");
		household.open(LISTING + "/certificates");
		Visitor.Answer claimed = household.submit("form[action$=certificates]", Map.of("scheme", "OCOP", "grade", "4",
				"number", "OCOP-25-7", "issuer", "UBND tỉnh", "issuedOn", "2025-12-01", "expiresOn", "2028-11-30"));
		assertThat(claimed.location()).isEqualTo(LISTING + "/certificates?done=certificate-claimed");
		this.api.server()
			.verify(1,
					putRequestedFor(urlPathEqualTo(StubApi.STALL + LISTING))
						.withRequestBody(matchingJsonPath("$.certificates[0].number", equalTo("DEMO-GI-P01")))
						.withRequestBody(matchingJsonPath("$.certificates[1].number", equalTo("OCOP-25-7")))
						.withRequestBody(matchingJsonPath("$.certificates[1].expiresOn", equalTo("2028-11-30")))
						.withRequestBody(matchingJsonPath("$.attributes.giong", equalTo("U hồng"))));
	}

	@Test
	void refusesAClaimThatSaysTooLittle() {
		Visitor household = as("household");
		household.open(LISTING + "/certificates");
		Visitor.Answer refused = household.submit("form[action$=certificates]",
				Map.of("scheme", "OCOP", "number", "OCOP-25-7", "grade", "6"));
		assertThat(refused.texts("#error-summary a")).containsExactly("Số sao là 3, 4 hoặc 5", "Hãy ghi nơi cấp",
				"Hãy chọn ngày cấp");
		assertThat(refused.one("#number").val()).isEqualTo("OCOP-25-7");
		this.api.server().verify(0, putRequestedFor(anyUrl()));
	}

	@Test
	void sendsADocumentWhateverThePhoneCallsIt() {
		Visitor household = as("household");
		household.open(LISTING + "/certificates");
		Visitor.Answer sent = household.submitFiles("form[action$=document]", Map.of("document", "%PDF-1.7"));
		assertThat(sent.location()).isEqualTo(LISTING + "/certificates?done=document-kept");
		this.api.server()
			.verify(1,
					putRequestedFor(urlPathEqualTo(StubApi.STALL + LISTING + "/certificates" + CLAIM + "/document"))
						.withHeader("Content-Type", equalTo("application/pdf"))
						.withRequestBody(equalTo("%PDF-1.7")));
	}

	@Test
	void withdrawsAClaim() {
		Visitor household = as("household");
		household.open(LISTING + "/certificates");
		assertThat(household.submit("form[action$=withdrawal]", Map.of()).location())
			.isEqualTo(LISTING + "/certificates?done=certificate-withdrawn");
		this.api.server()
			.verify(1, deleteRequestedFor(urlPathEqualTo(StubApi.STALL + LISTING + "/certificates" + CLAIM)));
	}

	@Test
	void saysWhyADocumentIsNotTaken() {
		this.api.answerWith(put(urlPathMatching(StubApi.STALL + LISTING + "/certificates/.*")), 413, """
				{"status": 413, "errors": [{"field": "document", "message": "Giấy lớn hơn 5 MB"}]}""");
		Visitor household = as("household");
		household.open(LISTING + "/certificates");
		Visitor.Answer refused = household.submitFiles("form[action$=document]", Map.of("document", "%PDF-1.7"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text("#error-summary")).contains("Giấy lớn hơn 5 MB");
	}

	@Test
	void anOperatorSeesTheDocumentBesideGoodsAndOriginAndVerifies() {
		Visitor operator = as("operator");
		Visitor.Answer page = operator.open("/operator/certificates");
		assertThat(page.text(".parcel")).contains("Vải thiều Lục Ngạn", "Xã Lục Ngạn, Bắc Ninh", "OCOP-24-0001");
		String document = page.one(".parcel a[target=_blank]").attr("href");
		operator.submit("form[action$=verification]", Map.of());
		this.api.server()
			.verify(1, postRequestedFor(urlPathMatching("/api/v1/certificates/.+/verification"))
				.withQueryParam("version", equalTo("3")));
		assertThat(operator.open(document).headers().getContentType()).hasToString("application/pdf");
	}

	@ParameterizedTest
	@ValueSource(ints = { 404, 409 })
	void anOperatorLooksAgainAtAClaimThatHasChangedOrIsGone(int status) {
		this.api.answerWith(post(urlPathMatching("/api/v1/certificates/.+/verification")), status,
				"{\"status\": %d}".formatted(status));
		Visitor operator = as("operator");
		operator.open("/operator/certificates");
		assertThat(operator.submit("form[action$=verification]", Map.of()).location())
			.isEqualTo("/operator/certificates?done=claim-changed");
	}

	@Test
	void anOperatorDecidesOnAnIndicationAndEndsOne() {
		Visitor operator = as("operator");
		assertThat(operator.open("/operator/indications").texts(".parcel p")).contains("Bắc Ninh");
		operator.submit("main .panel form", Map.of("name", "Đà Bắc", "product", "gạo nếp", "provinces", "24",
				"communes", "07582, 07583", "from", "2026-11-01"));
		this.api.server()
			.verify(1, putRequestedFor(urlPathEqualTo("/api/v1/indications/da-bac-gao-nep"))
				.withRequestBody(equalToJson("""
						{"name": "Đà Bắc", "product": "gạo nếp", "provinces": ["24"], "communes": ["07582", "07583"],
						"from": "2026-11-01"}""")));
		operator.open("/operator/indications");
		operator.submit("main .panel form",
				Map.of("name", "Lục Ngạn", "product", "Vải thiều", "provinces", "24", "from", "2026-11-01"));
		this.api.server().verify(1, putRequestedFor(urlPathEqualTo("/api/v1/indications/luc-ngan")));
		operator.open("/operator/indications");
		operator.submit("form[action$=end]", Map.of("from", "2026-12-01"));
		this.api.server()
			.verify(1, deleteRequestedFor(urlPathEqualTo("/api/v1/indications/luc-ngan")).withQueryParam("from",
					equalTo("2026-12-01")));
		operator.open("/operator/indications");
		assertThat(operator.submit("form[action$=end]", Map.of()).status()).isEqualTo(422);
	}

}
