package vn.postmart.seller;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.postmart.web.test.Visitor;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/** What is weighed when it is packed: offered, weighed and settled, without script. */
class WeighingPageTests extends PortalPages {

	private static final String ORDER = "0199a1b2-0c01-7f84-895e-102777183a01";

	private static final String PAGE = "/parcels/weighing/" + ORDER;

	private static final String API = StubApi.STALL + "/orders/" + ORDER;

	private static final Map<String, String> POMELOS = Map.ofEntries(Map.entry("name", "Bưởi Năm Roi"),
			Map.entry("category", "cam-buoi"), Map.entry("making", "FRESH"), Map.entry("price", "45k"),
			Map.entry("pricing", "WEIGHT"), Map.entry("unit", "qua"), Map.entry("weight", "1,2 kg"),
			Map.entry("tolerance", "15"), Map.entry("quantity", "100"), Map.entry("harvestedOn", "2026-01-20"),
			Map.entry("description", "Bưởi hái sáng nay, múi róc, ngọt thanh."));

	private Visitor household;

	@BeforeEach
	void anOrderIsToBeWeighed() {
		String waiting = StubApi.sample("orders-to-weigh");
		this.api.answerWith(get(urlPathEqualTo(StubApi.STALL + "/orders-to-weigh")), 200, waiting);
		this.api.answerWith(get(urlPathEqualTo(API)), 200,
				JsonMapper.shared().readTree(waiting).get("items").get(0).toString());
		this.household = as("household");
	}

	@Test
	void asksForTheWeightBeforeThereIsALabelToPrint() {
		assertThat(this.household.open("/").text(".notice")).isEqualTo("1 đơn cần cân trước khi in nhãn");
		Visitor.Answer parcels = this.household.open("/parcels");
		assertThat(parcels.text("#to-weigh")).isEqualTo("1 đơn cần cân");
		assertThat(parcels.one("a[href='" + PAGE + "']").text()).isEqualTo("Cân và chốt giá");
		Visitor.Answer form = this.household.open(PAGE);
		assertThat(form.text("#weight-0-hint"))
			.isEqualTo("Từ 2,04 kg đến 2,76 kg; khách đặt khoảng 2,4 kg. Ghi bằng kg, ví dụ 1,35");
		assertThat(form.has("#weight-1")).isFalse();
	}

	@Test
	void leadsFromAParcelToTheArithmeticOfItsOrder() {
		assertThat(this.household.open("/parcels")
			.one("a[href='/parcels/weighing/0199a1b2-0c01-7f84-895e-102777183a11']")
			.text()).isEqualTo("Xem phép tính của đơn");
		assertThat(this.household.open("/payouts").text("main")).contains("ước tính cho tới khi bạn cân");
	}

	@Test
	void sendsTheWeightOfEachLineWithTheVersionItWasReadIn() {
		this.household.open(PAGE);
		Visitor.Answer weighed = this.household.submit("form[action='" + PAGE + "']", Map.of("weight-0", "2,61"));
		assertThat(weighed.location()).isEqualTo(PAGE + "?done=order-weighed");
		this.api.server()
			.verify(1, postRequestedFor(urlPathEqualTo(API + "/weighing"))
				.withRequestBody(equalToJson("{\"version\": 0, \"lines\": [{\"line\": 0, \"weightGrams\": 2610}]}")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			      | Hãy ghi số cân
			nhẹ   | Chưa đọc được số cân này. Ví dụ đúng: 1,35 hoặc 1350 g
			""")
	void refusesWhatIsNoWeightAndKeepsIt(String typed, String message) {
		this.household.open(PAGE);
		Visitor.Answer page = this.household.submit("form[action='" + PAGE + "']",
				Map.of("weight-0", (typed != null) ? typed : ""));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.texts("#error-summary a")).isEqualTo(List.of(message));
		assertThat(page.one("#weight-0").val()).isEqualTo((typed != null) ? typed : "");
		this.api.server().verify(0, postRequestedFor(anyUrl()));
	}

	@Test
	void showsAtItsLineWhatTheApiRefuses() {
		this.api.answerWith(post(urlPathEqualTo(API + "/weighing")), 422,
				"{\"status\":422,\"errors\":[{\"field\":\"lines[0].weightGrams\",\"message\":\"Nặng quá.\"}]}");
		this.household.open(PAGE);
		Visitor.Answer page = this.household.submit("form[action='" + PAGE + "']", Map.of("weight-0", "3"));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.text("#weight-0-error")).isEqualTo("Nặng quá.");
		assertThat(page.one("#weight-0").val()).isEqualTo("3");
	}

	@Test
	void showsTheArithmeticFromTheEstimateToWhatTheHouseholdGets() {
		this.api.answer(get(urlPathEqualTo(API)), 200, "stall-order");
		Visitor.Answer page = this.household.open(PAGE);
		assertThat(page.text("main"))
			.contains("Ước tính 2,4 kg = 108.000 ₫. Đã cân 2,61 kg × 45.000 ₫/kg = 117.450 ₫",
					"Khách trả 292.450 ₫ tiền hàng + 39.000 ₫ phí gửi = 331.450 ₫, không quá 340.700 ₫ đã đồng ý.")
			.contains("277.827 ₫");
		assertThat(page.has("main form")).isFalse();
	}

	@Test
	void offersByTheKilogramWhatIsSoldByThePieceAndReadsItBack() {
		this.household.open("/listings/new");
		Visitor.Answer check = this.household.submit("form[action='/listings/new']", POMELOS);
		assertThat(check.text("dl")).contains("45.000 ₫ một kg, cân khi đóng gói; mỗi quả khoảng 1,2 kg là khoảng "
				+ "54.000 ₫, nhiều nhất 62.100 ₫ (chênh tối đa 15 %)");
		this.household.submitFiles("form[action='/listings/new/confirmed']", Map.of());
		this.api.server()
			.verify(1,
					postRequestedFor(urlPathEqualTo(StubApi.STALL + "/listings"))
						.withRequestBody(matchingJsonPath("$.catchWeight.pricePerKgVnd", equalTo("45000")))
						.withRequestBody(matchingJsonPath("$.catchWeight.tolerancePercent", equalTo("15")))
						.withRequestBody(matchingJsonPath("$.unit.netWeightGrams", equalTo("1200"))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			tolerance | 31 | Hãy ghi từ 1 đến 30, ví dụ 15
			tolerance | ít | Hãy ghi từ 1 đến 30, ví dụ 15
			unit      | kg | Bán theo ký thì không cần cân lại: hãy chọn quả, bó… hoặc chọn giá một đơn vị
			weight    | '' | Hãy ghi một đơn vị nặng bao nhiêu, ví dụ 500 g
			""")
	void refusesAnOfferThatCannotBeWeighed(String field, String typed, String message) {
		this.household.open("/listings/new");
		Map<String, String> values = new HashMap<>(POMELOS);
		values.put(field, typed);
		Visitor.Answer page = this.household.submit("form[action='/listings/new']", values);
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.texts("#error-summary a")).containsExactly(message);
	}

}
