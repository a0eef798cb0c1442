package vn.postmart.seller;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.postmart.web.test.Visitor;

import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The clerk's work.
 */
class CounterTests extends PortalPages {

	private Visitor clerk;

	@BeforeEach
	void sitDown() {
		this.clerk = as("clerk");
	}

	@Test
	void putsTheFocusWhereTheNextKeyGoes() {
		assertThat(this.clerk.open("/counter").one("[autofocus]").id()).isEqualTo("item");
		assertThat(this.clerk.open("/counter?item=EP123456781VN").one("[autofocus]").id()).isEqualTo("weight");
	}

	@Test
	void acceptsAScannedParcelWithItsWeight() {
		Visitor.Answer desk = this.clerk.open("/counter?item=EP123456781VN");
		String key = desk.one("input[name=key]").val();
		assertThat(this.clerk.submit("form[action='/counter/acceptances']", Map.of("weight", "5,43 kg")).location())
			.isEqualTo("/counter?done=accepted");
		this.api.server()
			.verify(1,
					postRequestedFor(urlPathEqualTo("/api/v1/counter/acceptances"))
						.withHeader("Idempotency-Key", equalTo(key))
						.withRequestBody(matchingJsonPath("$.itemId", equalTo("EP123456781VN")))
						.withRequestBody(matchingJsonPath("$.weightGrams", equalTo("5430"))));
	}

	@Test
	void saysThatAScanIsUnknownAndKeepsIt() {
		Visitor.Answer desk = this.clerk.open("/counter?item=EP000000000VN");
		assertThat(desk.status()).isEqualTo(422);
		assertThat(desk.text("#item-error")).isEqualTo("Không có kiện nào mang mã này");
		assertThat(desk.one("#item").val()).isEqualTo("EP000000000VN");
	}

	@Test
	void showsWhyTheApiTookNoParcel() {
		this.api.answerWith(post(urlPathEqualTo("/api/v1/counter/acceptances")), 422,
				"{\"status\":422,\"detail\":\"Kiện này đã nhận rồi.\"}");
		this.clerk.open("/counter?item=EP123456781VN");
		Visitor.Answer desk = this.clerk.submit("form[action='/counter/acceptances']", Map.of("weight", "5430"));
		assertThat(desk.status()).isEqualTo(422);
		assertThat(desk.text("#error-summary li")).isEqualTo("Kiện này đã nhận rồi.");
	}

	@Test
	void findsAWaitingParcelWithoutAccentsAndHandsItOverWithProof() {
		Visitor.Answer shelf = this.clerk.open("/counter/hand-overs?q=ngoc%20anh");
		assertThat(shelf.texts(".parcel-head strong")).containsExactly("Hoàng Thị Ngọc Ánh");
		assertThat(this.clerk.submit("form[method=post][action='/counter/hand-overs']", Map.of()).status())
			.isEqualTo(422);
		assertThat(this.clerk.submit("form[method=post][action='/counter/hand-overs']", Map.of("proof", "ID_SHOWN"))
			.location()).isEqualTo("/counter/hand-overs?done=handed-over");
		this.api.server()
			.verify(1,
					postRequestedFor(urlPathEqualTo("/api/v1/counter/hand-overs"))
						.withRequestBody(matchingJsonPath("$.itemId", equalTo("EP123456785VN")))
						.withRequestBody(matchingJsonPath("$.proof", equalTo("ID_SHOWN"))));
	}

	@Test
	void actsForAHouseholdUnderABannerUntilItEnds() {
		this.clerk.open("/counter/households?phone=0912345001");
		Visitor.Answer begun = this.clerk.submit("form[action='/counter/assistance']",
				Map.of("consentKind", "SIGNED_PAPER", "consentNote", "Kẹp hồ sơ số 12"));
		assertThat(begun.location()).isEqualTo("/listings?done=helping");
		assertThat(this.clerk.open("/listings").text(".helping-banner strong"))
			.isEqualTo("Đang làm thay cho Vi Thị Lý");
		assertThat(this.clerk.open("/counter").has("body.helping")).isTrue();
		this.clerk.submit("form[action='/counter/assistance/end']", Map.of());
		assertThat(this.clerk.open("/listings").location()).isEqualTo("/counter/households");
		this.api.server().verify(1, deleteRequestedFor(urlPathEqualTo(StubApi.STALL + "/assistance")));
	}

	@Test
	void actsForNobodyWithoutConsent() {
		this.clerk.open("/counter/households?phone=0912345001");
		Visitor.Answer page = this.clerk.submit("form[action='/counter/assistance']", Map.of());
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.texts("#error-summary a")).hasSize(2);
		this.api.server().verify(0, postRequestedFor(urlPathEqualTo(StubApi.STALL + "/assistance")));
	}

	@Test
	void showsTheActivationCodeOfARegisteredHouseholdOnceAndLetsNoBrowserKeepIt() {
		this.api.answer(post(urlPathEqualTo("/api/v1/stalls")), 201, "stall-opened-on-behalf");
		this.clerk.open("/counter/households/new?phone=0912345001");
		Visitor.Answer slip = this.clerk.submit("form[action='/counter/households/new']",
				Map.ofEntries(Map.entry("consentKind", "OTP"), Map.entry("consentNote", "Đọc mã lúc 9:05"),
						Map.entry("kind", "HOUSEHOLD"), Map.entry("name", "Vườn vải bà Lý"),
						Map.entry("ownerName", "Vi Thị Lý"), Map.entry("province", "24"), Map.entry("commune", "07582"),
						Map.entry("office", "07582-1"), Map.entry("street", "Thôn Kép"), Map.entry("bank", "970405"),
						Map.entry("account", "0000912345001"), Map.entry("holder", "Vi Thị Lý"),
						Map.entry("about", "Vườn nhà tôi có 120 gốc vải.")));
		assertThat(slip.status()).isEqualTo(200);
		assertThat(slip.texts(".big")).containsExactly("0912 345 001", "7KQM4XRT");
		assertThat(slip.headers().getCacheControl()).isEqualTo("no-store");
		this.api.server()
			.verify(1, postRequestedFor(urlPathEqualTo("/api/v1/stalls"))
				.withRequestBody(matchingJsonPath("$.onBehalf.consentKind", equalTo("OTP"))));
	}

	@Test
	void passesLabelsOnAndAsksOnlyForIdentifiers() {
		Visitor household = as("household");
		Visitor.Answer labels = household.open("/parcels/labels.pdf?item=EP123456781VN&item=EP123456782VN&item=../x");
		assertThat(labels.headers().getContentType()).hasToString("application/pdf");
		this.api.server()
			.verify(1, getRequestedFor(urlPathEqualTo(StubApi.STALL + "/labels.pdf")).withQueryParam("items",
					equalTo("EP123456781VN,EP123456782VN")));
		assertThat(household.open("/parcels/labels.pdf").location()).isEqualTo("/parcels?done=no-label-chosen");
	}

}
