package vn.postmart.seller;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.postmart.web.test.Visitor;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is typed well arrives at the API, what is typed badly comes back whole with the
 * field named, and then nothing is sent.
 */
class FormsTests extends PortalPages {

	private static final String LISTING = "0199a1b2-a8c1-7f84-895e-102777183981";

	private static final String LOT = "0199a1b2-50b3-7160-8ca7-82ad0ce4aa00";

	private static final Map<String, String> OFFER = Map.of("name", "Vải thiều Lục Ngạn", "category", "cam-buoi",
			"making", "FRESH", "price", "45 nghìn", "unit", "kg", "quantity", "200", "harvestedOn", "2026-01-20",
			"description", "Hái sáng nay từ lúc còn sương.");

	private static final Map<String, String> STALL = Map.ofEntries(Map.entry("kind", "HOUSEHOLD"),
			Map.entry("name", "Vườn vải bà Lý"), Map.entry("ownerName", "Vi Thị Lý"),
			Map.entry("phone", "0912 345 001"), Map.entry("province", "24"), Map.entry("commune", "07582"),
			Map.entry("office", "07582-1"), Map.entry("street", "Thôn Kép"), Map.entry("bank", "970405"),
			Map.entry("account", "0000 9123 45001"), Map.entry("holder", "Vi Thị Lý"),
			Map.entry("about", "Vườn nhà tôi có 120 gốc vải."));

	@Test
	void saysWhatThePostAsksOfAChosenCategoryBeforeItIsOffered() {
		Visitor household = as("household");
		household.open("/listings/new");
		assertThat(household.submit("form[action='/listings/new']", OFFER).text(".notice"))
			.isEqualTo("Bưu điện nhận gửi hàng nhóm này khi: Hàng tươi: thùng có lỗ thoáng.");
		assertThat(household.open("/listings/" + LISTING).texts(".notice"))
			.contains("Bưu điện nhận gửi hàng nhóm này khi: Hàng tươi: thùng có lỗ thoáng.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					name        |                | Hãy ghi tên món | Enter a name
					category    |                | Hãy chọn nhóm hàng | Choose a category
					making      | FROZEN         | Hãy chọn hàng ở dạng nào | Choose in which form it is
					price       |                | Hãy ghi giá | Enter the price
					price       | rẻ lắm         | Chưa đọc được giá này. Ví dụ đúng: 45000, 45.000, 45k, 45 nghìn | We cannot read this price. Write it as 45000, 45.000, 45k or 45 thousand
					price       | 45             | Giá cần từ 500 đồng đến 1 tỷ đồng | The price must be between 500 dong and 1 billion dong
					unit        | bushel         | Hãy chọn đơn vị bán | Choose the unit
					weight      | nặng           | Chưa đọc được cân nặng này. Ví dụ đúng: 500 g, 1,2 kg | We cannot read this weight. Write it as 500 g or 1.2 kg
					quantity    | nhiều          | Chưa đọc được số lượng này. Ví dụ đúng: 200 hoặc 12,5 | We cannot read this quantity. Write it as 200 or 12.5
					harvestedOn | 31/02/2026     | Chưa đọc được ngày này. Ví dụ đúng: 21/11/2026 | We cannot read this day. Write it as 21/11/2026
					harvestedOn | 2999-01-01     | Ngày thu hoạch không thể sau hôm nay | The harvest cannot be after today
					bestBefore  | 2025-12-31     | Ngày dùng đến không thể trước ngày thu hoạch | Best before cannot be earlier than the harvest
					description | Ngon           | Lời kể cần ít nhất 10 ký tự | The text needs at least 10 characters
					""")
	void refusesABadOfferAndKeepsWhatWasTyped(String field, String typed, String vietnamese, String english) {
		refuses("household", "/listings/new", "form[action='/listings/new']", OFFER, field, typed, vietnamese, english);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					name      |          | Hãy đặt tên gian hàng | Name your stall
					ownerName | V        | Họ và tên cần từ 2 đến 80 ký tự | The full name needs 2 to 80 characters
					phone     | 12345    | Số điện thoại chưa đúng: cần số di động 10 chữ số, ví dụ 0912 345 678 | That is no mobile number: it needs 10 digits, such as 0912 345 678
					province  |          | Hãy chọn tỉnh, thành phố | Choose the province or city
					office    |          | Hãy chọn bưu cục gửi hàng | Choose the post office for your parcels
					street    |          | Hãy ghi thôn, xóm hoặc số nhà | Enter hamlet, street or number
					bank      | 111111   | Hãy chọn ngân hàng | Choose the bank
					account   | 12?      | Số tài khoản chưa đúng: từ 4 đến 19 chữ số | That is no account number: it has 4 to 19 digits
					holder    | 99       | Tên chủ tài khoản chỉ gồm chữ cái, không quá 70 ký tự | The name on the account has only letters, at most 70
					about     |          | Hãy viết vài câu giới thiệu | Write a few sentences
					""")
	void refusesABadStallAndKeepsWhatWasTyped(String field, String typed, String vietnamese, String english) {
		this.api.answerWith(get(urlPathEqualTo("/api/v1/my/stall")), 404, "{\"status\":404}");
		refuses("household", "/stall/new", "form[action='/stall/new']", STALL, field, typed, vietnamese, english);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					weight |      | Hãy gõ số trên cân | Type what the scales say
					weight | nhẹ  | Chưa đọc được cân nặng này. Ví dụ đúng: 1250 hoặc 1,25 kg | We cannot read this weight. Write it as 1250 or 1.25 kg
					""")
	void refusesABadWeightAtTheCounter(String field, String typed, String vietnamese, String english) {
		refuses("clerk", "/counter?item=EP123456781VN", "form[action='/counter/acceptances']", Map.of(), field, typed,
				vietnamese, english);
	}

	private void refuses(String role, String path, String form, Map<String, String> good, String field, String typed,
			String vietnamese, String english) {
		Map<String, String> values = new LinkedHashMap<>(good);
		values.put(field, (typed != null) ? typed : "");
		Map<String, String> messages = Map.of("vi", vietnamese, "en", english);
		messages.forEach((language, message) -> {
			Visitor visitor = as(role).with("postmart_lang", language);
			visitor.open(path);
			Visitor.Answer page = visitor.submit(form, values);
			assertThat(page.status()).isEqualTo(422);
			assertThat(page.texts("#error-summary a")).containsExactly(message);
			assertThat(page.one("#error-summary a").attr("href")).isEqualTo("#" + field);
			values.forEach((name, value) -> assertThat(kept(page, name)).as(name).isIn(value, null));
		});
		this.api.server().verify(0, postRequestedFor(anyUrl()));
	}

	/** What a field of the page shows; null where it is a list without the value. */
	private static String kept(Visitor.Answer page, String field) {
		var shown = page.html()
			.selectFirst("main [name='" + field + "']:not([type=radio]):not([type=hidden]), main [name='" + field
					+ "'][checked]");
		if (shown == null || (shown.is("select") && shown.selectFirst("option[selected]") == null)) {
			return null;
		}
		return shown.is("select") ? shown.selectFirst("option[selected]").attr("value") : shown.val();
	}

	@Test
	void offersInTwoPagesAfterReadingThePriceBack() {
		Visitor household = as("household");
		household.open("/listings/new");
		Visitor.Answer check = household.submit("form[action='/listings/new']", OFFER);
		assertThat(check.status()).isEqualTo(200);
		assertThat(check.text("dl")).contains("45.000 ₫ (bốn mươi lăm nghìn đồng) một kg", "200 kg", "20/01/2026");
		Visitor.Answer offered = household.submitFiles("form[action='/listings/new/confirmed']", Map.of());
		assertThat(offered.location()).isEqualTo("/listings/" + LISTING + "?done=listing-offered");
		this.api.server()
			.verify(1,
					postRequestedFor(urlPathEqualTo(StubApi.STALL + "/listings"))
						.withHeader("Idempotency-Key", equalTo(check.one("input[name=key]").val()))
						.withRequestBody(matchingJsonPath("$.priceVnd", equalTo("45000")))
						.withRequestBody(matchingJsonPath("$.unit.netWeightGrams", equalTo("1000")))
						.withRequestBody(matchingJsonPath("$.lot.quantity", equalTo("200")))
						.withRequestBody(matchingJsonPath("$.seasonMonths.length()", equalTo("3")))
						.withRequestBody(matchingJsonPath("$.processed", equalTo("false"))));
	}

	@Test
	void asksOnTheSecondPageWhatTheCategoryAsksAndMendsItThere() {
		Visitor household = as("household");
		household.open("/listings/new");
		Visitor.Answer check = household.submit("form[action='/listings/new']", OFFER);
		assertThat(check.texts("[id^=attribute-] label")).containsExactly("Độ ngọt (°Bx) (không bắt buộc)",
				"Loại (không bắt buộc)");
		this.api.answerWith(post(urlPathEqualTo(StubApi.STALL + "/listings")), 400, """
				{"status": 400, "errors": [{"field": "attributes.do-ngot", "message": "Phải là số"}]}""");
		String confirmed = "form[action='/listings/new/confirmed']";
		Visitor.Answer refused = household.submit(confirmed,
				Map.of("attribute-do-ngot", "ngọt lắm", "attribute-loai", "loai-2"));
		assertThat(refused.text("#attribute-do-ngot-error")).isEqualTo("Phải là số");
		assertThat(refused.one("#attribute-loai option[selected]").val()).isEqualTo("loai-2");
		this.api.reset();
		household.submit(confirmed, Map.of("attribute-do-ngot", "18,5"));
		this.api.server()
			.verify(1, postRequestedFor(urlPathEqualTo(StubApi.STALL + "/listings"))
				.withRequestBody(matchingJsonPath("$.attributes", equalToJson("""
						{"do-ngot": "18,5", "loai": "loai-2"}"""))));
	}

	@Test
	void changesAnOfferWithTheVersionItWasReadIn() {
		Visitor household = as("household");
		household.open("/listings/" + LISTING + "/edit");
		Visitor.Answer changed = household.submit("main form", Map.of("price", "48k"));
		assertThat(changed.location()).isEqualTo("/listings/" + LISTING + "?done=listing-changed");
		this.api.server()
			.verify(1,
					putRequestedFor(urlPathEqualTo(StubApi.STALL + "/listings/" + LISTING))
						.withRequestBody(matchingJsonPath("$.priceVnd", equalTo("48000")))
						.withRequestBody(matchingJsonPath("$.version", equalTo("3")))
						.withRequestBody(matchingJsonPath("$.nameEn", equalTo("Luc Ngan lychee")))
						.withRequestBody(matchingJsonPath("$.attributes.giong", equalTo("U hồng")))
						.withRequestBody(matchingJsonPath("$.certificates[0].scheme", equalTo("GI"))));
	}

	@Test
	void showsWhereTheGoodsOfALotWentAndItsSticker() {
		Visitor.Answer lot = as("household").open("/listings/" + LISTING + "/lots/" + LOT);
		assertThat(lot.text("h1")).isEqualTo("Lô L-1: Vải thiều Lục Ngạn");
		assertThat(lot.texts("tbody tr")).hasSize(2);
		assertThat(lot.one("a[target=_blank]").attr("href")).endsWith("/t/8CA7-82AD-0CE4-AA00/sticker");
	}

	@Test
	void recallsALotOnlyWithAReasonAndItsCode() {
		Visitor household = as("household");
		household.open("/listings/" + LISTING + "/lots/" + LOT);
		Visitor.Answer refused = household.submit("main form", Map.of("reason", "", "code", "L-2"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.texts("[role=alert] li")).containsExactly(
				"Hãy ghi vì sao thu hồi, để người mua biết phải làm gì",
				"Hãy gõ đúng mã lô ghi ở đầu trang, để chắc là không bấm nhầm");
		this.api.server().verify(0, postRequestedFor(anyUrl()));

		Visitor.Answer done = household.submit("main form", Map.of("reason", "Dư lượng thuốc", "code", "l-1 "));

		assertThat(done.location()).isEqualTo("/listings/" + LISTING + "/lots/" + LOT + "?done=lot-recalled");
		this.api.server()
			.verify(1,
					postRequestedFor(urlPathEqualTo(StubApi.STALL + "/lots/" + LOT + "/recall"))
						.withHeader("Idempotency-Key", equalTo(refused.one("input[name=key]").val()))
						.withRequestBody(matchingJsonPath("$.reason", equalTo("Dư lượng thuốc"))));
	}

	@Test
	void opensAStallAndTidiesTheAccount() {
		this.api.answerWith(get(urlPathEqualTo("/api/v1/my/stall")), 404, "{\"status\":404}");
		Visitor household = as("household");
		household.open("/stall/new");
		assertThat(household.submit("form[action='/stall/new']", STALL).location())
			.isEqualTo("/stall?done=stall-opened");
		this.api.server()
			.verify(1,
					postRequestedFor(urlPathEqualTo("/api/v1/stalls"))
						.withRequestBody(matchingJsonPath("$.phone", equalTo("0912345001")))
						.withRequestBody(matchingJsonPath("$.payoutAccount.accountNumber", equalTo("0000912345001")))
						.withRequestBody(matchingJsonPath("$.payoutAccount.holder", equalTo("VI THI LY"))));
	}

	@Test
	void showsWhatTheApiRefusesAtTheField() {
		this.api.answerWith(post(urlPathEqualTo(StubApi.STALL + "/listings/" + LISTING + "/lots")), 400,
				"{\"status\":400,\"errors\":[{\"field\":\"harvestedOn\",\"message\":\"Quá năm năm rồi.\"}]}");
		Visitor household = as("household");
		household.open("/listings/" + LISTING);
		Visitor.Answer page = household.submit("form[action$='/lots']",
				Map.of("quantity", "12,5", "harvestedOn", "2020-01-20"));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.text("#harvestedOn-error")).isEqualTo("Quá năm năm rồi.");
		assertThat(page.one("#quantity").val()).isEqualTo("12,5");
	}

	@Test
	void looksForProductsByANameWithAnySign() {
		this.api.answerWith(get(urlPathEqualTo(StubApi.STALL + "/listings/" + LISTING)), 200,
				StubApi.sample("own-listing").replaceFirst("\"name\": \"[^\"]*\"", "\"name\": \"Muối & ớt #1\""));
		assertThat(as("household").open("/listings/" + LISTING).one("a[href*='/product']").attr("href"))
			.isEqualTo("/listings/" + LISTING + "/product?q=Mu%E1%BB%91i%20%26%20%E1%BB%9Bt%20%231");
	}

	@ParameterizedTest
	@CsvSource({ "/listings/" + LISTING + ", form[action$='/photos'], photo",
			"/listings/" + LISTING + "/certificates, form[action$='/document'], document",
			"/imports, form[action='/imports'], file" })
	void asksForAFileWhereWordsAreSent(String path, String form, String field) {
		this.api.answerWith(put(urlPathMatching(".*/document")), 422,
				"{\"status\":422,\"detail\":\"Chưa có giấy nào được gửi lên\",\"errors\":[]}");
		Visitor household = as("household");
		household.open(path);
		Visitor.Answer page = household.submitWords(form, Map.of(field, "not a file"));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.has(".error-summary, [role=alert]")).isTrue();
	}

	@Test
	void listsEveryWrongCellOfAListAndOffersNoCommit() {
		Visitor officer = as("officer");
		officer.open("/relief/0199a1b2-7001-7f84-895e-102777183901/families");
		Visitor.Answer page = officer.submitFiles("main form", Map.of("file", "full_name,phone\nA,1\n"));
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.texts("tbody tr")).hasSize(6)
			.first()
			.isEqualTo("4 Điện thoại (phone) Số điện thoại cần 10 chữ số.");
		assertThat(page.has("form[action$='/commit']")).isFalse();
	}

	@Test
	void takesACleanListInAsItWasPreviewed() {
		this.api.answer(post(urlPathMatching("/api/v1/relief/programmes/[^/]+/imports")), 200, "relief-import-clean");
		Visitor officer = as("officer");
		officer.open("/relief/0199a1b2-7001-7f84-895e-102777183901/families");
		officer.submitFiles("main form", Map.of("file", "full_name,phone\nA,1\n"));
		assertThat(officer.submit("form[action$='/commit']", Map.of()).location()).endsWith("?done=families-imported");
		this.api.server()
			.verify(1,
					postRequestedFor(urlPathMatching("/api/v1/relief/programmes/[^/]+/imports"))
						.withQueryParam("dryRun", equalTo("false"))
						.withRequestBody(equalTo("full_name,phone\nA,1\n")));
	}

	@Test
	void asksForAFileBeforePreviewing() {
		Visitor officer = as("officer");
		officer.open("/relief/0199a1b2-7001-7f84-895e-102777183901/families");
		Visitor.Answer page = officer.submitFiles("main form", Map.of());
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.texts("#error-summary a")).isEqualTo(List.of("Hãy chọn tệp CSV"));
	}

	@Test
	void ordersKitsOnlyWhenTheirNumberIsTyped() {
		Visitor officer = as("officer");
		officer.open("/relief/0199a1b2-7001-7f84-895e-102777183901/order");
		assertThat(officer.submit("main form", Map.of("count", "19")).status()).isEqualTo(422);
		this.api.server().verify(0, postRequestedFor(anyUrl()));
		assertThat(officer.submit("main form", Map.of("count", "20")).location()).endsWith("?done=kits-ordered");
	}

}
