package vn.postmart.seller;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.postmart.web.test.Visitor;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

/** How a household sells ahead, enters the harvest, and sees who waits. */
class PreOrderPageTests extends PortalPages {

	private static final String LISTING = "/listings/0199a1b2-a8c1-7f84-895e-102777183981";

	private static final String HARVEST = LISTING + "/pre-order/0199a1b2-50b3-7160-8ca7-82ad0ce4aa09/harvest";

	private static final String PUT_OFF = HARVEST.replace("/harvest", "/put-off");

	private Visitor household;

	@BeforeEach
	void signIn() {
		this.household = as("household");
	}

	@Test
	void sellsAheadUntilADayAndUpToACap() {
		this.household.open(LISTING + "/pre-order");
		Visitor.Answer opened = this.household.submit("main form", Map.of("shipBy", nextMonth(), "cap", "40"));
		assertThat(opened.location()).isEqualTo(LISTING + "?done=pre-order-opened");
		this.api.server()
			.verify(1, postRequestedFor(urlPathEqualTo(StubApi.STALL + LISTING + "/pre-orders"))
				.withRequestBody(equalToJson("{\"shipBy\": \"" + nextMonth() + "\", \"cap\": 40}")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''         | 40 | Hãy chọn ngày gửi chậm nhất
			2020-01-01 | 40 | Ngày gửi đã qua. Hãy chọn từ hôm nay trở đi
			2999-01-01 | 40 | Ngày gửi không được xa quá một năm
			soon       | '' | Hãy ghi nhận đặt nhiều nhất bao nhiêu
			soon       | 0  | Chưa đọc được số lượng này. Ví dụ đúng: 200 hoặc 12,5
			""")
	void namesWhatCannotBePromised(String shipBy, String cap, String message) {
		this.household.open(LISTING + "/pre-order");
		Visitor.Answer page = this.household.submit("main form",
				Map.of("shipBy", "soon".equals(shipBy) ? nextMonth() : shipBy, "cap", cap));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.texts("#error-summary a")).containsExactly(message);
		this.api.server().verify(0, postRequestedFor(anyUrl()));
	}

	@Test
	void entersTheHarvestAndSaysWhatIsPromisedWhenItIsShort() {
		Visitor.Answer page = this.household.open(HARVEST);
		assertThat(page.text("main strong")).isEqualTo("Khách đã đặt 12,5 kg, gửi chậm nhất ngày 15/06/2027.");
		this.api.answerWith(put(urlPathMatching(StubApi.STALL + "/lots/.+/harvest")), 422, """
				{"status": 422, "type": "/problems/rule-refused", "reason": "inventory.below-promised",
				"detail": "Đã nhận đặt trước 12,5", "errors": [{"field": "quantity",
				"message": "Ít hơn 12,5 đã nhận đặt trước"}]}""");
		Visitor.Answer refused = this.household.submit("main form",
				Map.of("quantity", "12", "harvestedOn", "2026-11-01"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.texts("#error-summary a")).containsExactly("Ít hơn 12,5 đã nhận đặt trước");

		this.api.reset();
		Visitor.Answer done = this.household.submit("main form", Map.of("quantity", "50"));

		assertThat(done.location()).isEqualTo(LISTING + "?done=harvest-recorded");
		this.api.server()
			.verify(1, putRequestedFor(urlPathMatching(StubApi.STALL + "/lots/.+/harvest"))
				.withHeader("Idempotency-Key", equalTo(refused.one("input[name=key]").val())));
	}

	@Test
	void putsTheDayOffWithAReasonOrSaysWhyNot() {
		Visitor.Answer page = this.household.open(PUT_OFF);
		assertThat(page.text("main strong")).isEqualTo("Khách đã đặt 12,5 kg, gửi chậm nhất ngày 15/06/2027.");
		Visitor.Answer empty = this.household.submit("main form", Map.of("shipBy", "2020-01-01"));
		assertThat(empty.status()).isEqualTo(422);
		assertThat(empty.texts("#error-summary a")).containsExactly("Ngày gửi đã qua. Hãy chọn từ hôm nay trở đi",
				"Hãy ghi lý do cho khách biết");
		this.api.server().verify(0, putRequestedFor(anyUrl()));
		this.api.answerWith(put(urlPathMatching(StubApi.STALL + "/lots/.+/ship-by")), 400, """
				{"status": 400, "type": "/problems/malformed", "errors": [{"field": "shipBy",
				"message": "Ngày gửi mới phải sau ngày đã hẹn"}]}""");
		Visitor.Answer refused = this.household.submit("main form", Map.of("shipBy", nextMonth(), "reason", "Mưa bão"));
		assertThat(refused.texts("#error-summary a")).containsExactly("Ngày gửi mới phải sau ngày đã hẹn");

		this.api.reset();
		Visitor.Answer done = this.household.submit("main form", Map.of());

		assertThat(done.location()).isEqualTo(LISTING + "?done=pre-order-put-off");
		this.api.server()
			.verify(1, putRequestedFor(urlPathMatching(StubApi.STALL + "/lots/.+/ship-by"))
				.withRequestBody(equalToJson("{\"shipBy\": \"" + nextMonth() + "\", \"reason\": \"Mưa bão\"}")));
	}

	@Test
	void showsOnTopOfTheParcelsWhoWaitsForAHarvest() {
		assertThat(this.household.open("/parcels").texts("#promises + ul li")).containsExactly(
				"Vải thiều Lục Ngạn Khách chờ 12,5 kg, gửi chậm nhất ngày 15/06/2027. Ghi thu hoạch Dời ngày gửi");
		this.api.answerWith(get(urlPathEqualTo(StubApi.STALL + "/pre-orders")), 200,
				StubApi.sample("stall-pre-orders").replace("\"late\": false", "\"late\": true"));
		assertThat(this.household.open("/parcels").texts(".notice .badge")).containsExactly("Quá hẹn");
	}

	@Test
	void offersWhatIsNotHarvestedWithoutALotAndGoesOnToThePromise() {
		this.household.open("/listings/new");
		this.household.submit("form[action='/listings/new']",
				Map.of("name", "Vải thiều sớm", "category", "cam-buoi", "making", "FRESH", "price", "45k", "unit", "kg",
						"description", "Tháng sáu mới chín.", "unharvested", "true", "harvestedOn", ""));
		Visitor.Answer offered = this.household.submitFiles("form[action='/listings/new/confirmed']", Map.of());
		assertThat(offered.location()).isEqualTo(LISTING + "/pre-order?done=listing-offered");
	}

	private static String nextMonth() {
		return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusMonths(1).toString();
	}

}
