package vn.postmart.seller;

import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.postmart.web.test.Visitor;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/** The operator's shelves, without script. */
class ShelfTests extends PortalPages {

	private static final String PATH = "/operator/categories";

	private static final String API = "/api/v1/categories";

	@Test
	void addsACategoryUnderANameMadeForAddresses() {
		Visitor operator = operator();
		assertThat(operator.open(PATH).texts(".tree > li > a")).contains("Trái cây tươi", "Gạo, bột, miến");
		Visitor.Answer added = operator.submit("main form",
				Map.of("name", "Đặc sản Tết", "nameEn", "Tet specialities", "position", "4"));
		assertThat(added.location()).isEqualTo(PATH + "?done=shelf-kept");
		this.api.server()
			.verify(1, putRequestedFor(urlPathEqualTo(API + "/dac-san-tet")).withRequestBody(equalToJson("""
					{"parent": "", "name": "Đặc sản Tết", "nameEn": "Tet specialities", "position": 4,
					"goodsRule": null}""")));
	}

	@Test
	void showsHowFarOffersAreJudgedByANewRuleAndLooksAgain() {
		Visitor.Answer page = operator().open(PATH);
		assertThat(page.texts("#screenings li > strong")).containsExactly("Rau, củ, ngô", "Trái cây tươi");
		assertThat(page.texts("#screenings small")).containsExactly(
				"Đã xét 500 trên 1.200 món: 37 món thôi bán, 2 món được bán lại",
				"Đã xét 3.400 trên 3.400 món: 0 món thôi bán, 12 món được bán lại");
		assertThat(page.one("#screenings progress").attr("value")).isEqualTo("500");
		assertThat(page.one("#screenings").attr("hx-trigger")).isEqualTo("every 2s");
	}

	@Test
	void neverTakesANewCategoryForOneThereIs() {
		Visitor operator = operator();
		operator.open(PATH);
		Visitor.Answer refused = operator.submit("main form", Map.of("name", "Gạo", "nameEn", "Rice"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.one("#error-summary a").attr("href")).isEqualTo("#slug");
		this.api.server().verify(0, putRequestedFor(anyUrl()));
	}

	@Test
	void showsACategoryAsItIsAndSaysWhatThePostAsks() {
		Visitor operator = operator();
		Visitor.Answer page = operator.open(PATH + "/trai-cay");
		assertThat(page.one("#position").val()).isEqualTo("0");
		assertThat(page.one("input[name=decision][checked]").val()).isEqualTo("CONDITION");
		operator.submit("main form", Map.of("decision", "REFUSE", "noteEn", "Not by post"));
		this.api.server().verify(1, putRequestedFor(urlPathEqualTo(API + "/trai-cay")).withRequestBody(equalToJson("""
				{"parent": "", "name": "Trái cây tươi", "nameEn": "Fresh fruit", "position": 0, "goodsRule": {
				"decision": "REFUSE", "note": "Hàng tươi: thùng có lỗ thoáng.", "noteEn": "Not by post"}}""")));
	}

	@Test
	void showsAtTheFieldWhyACategoryMayNotMoveThere() {
		this.api.answerWith(put(urlPathEqualTo(API + "/cam-buoi")), 400, """
				{"status": 400, "errors": [{"field": "parent", "message": "Chỉ có hai cấp"}]}""");
		Visitor operator = operator();
		assertThat(operator.open(PATH + "/cam-buoi").one("#parent option[selected]").val()).isEqualTo("trai-cay");
		Visitor.Answer refused = operator.submit("main form", Map.of("parent", "rau-cu"));
		assertThat(refused.text("#parent-error")).isEqualTo("Chỉ có hai cấp");
	}

	@Test
	void saysWhyACategoryCannotGo() {
		this.api.answerWith(delete(urlPathEqualTo(API + "/gao")), 400, """
				{"status": 400, "errors": [{"field": "slug", "message": "Nhóm này còn mặt hàng"}]}""");
		Visitor operator = operator();
		operator.open(PATH + "/gao");
		Visitor.Answer refused = operator.submit("form[action$=removal]", Map.of());
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text("#error-summary")).contains("Nhóm này còn mặt hàng");
	}

	@Test
	void asksSellersOneThingMoreWithItsChoices() {
		Visitor operator = operator();
		operator.open(PATH + "/gao/new-attribute");
		assertThat(operator.submit("main form",
				Map.of("name", "Độ dẻo", "nameEn", "Stickiness", "kind", "CHOICE", "choices",
						"Dẻo | Sticky\nnep | Nếp | Glutinous\nKhô"))
			.location()).isEqualTo(PATH + "/gao?done=question-kept");
		this.api.server()
			.verify(1, putRequestedFor(urlPathEqualTo(API + "/gao/attributes/do-deo")).withRequestBody(equalToJson("""
					{"name": "Độ dẻo", "nameEn": "Stickiness", "kind": "CHOICE", "unit": null, "choices": [
					{"code": "deo", "name": "Dẻo", "nameEn": "Sticky"},
					{"code": "nep", "name": "Nếp", "nameEn": "Glutinous"},
					{"code": "kho", "name": "Khô", "nameEn": "Khô"}], "required": false, "position": 0}""")));
	}

	@Test
	void changesWhatIsAskedAndAsksItNoMore() {
		Visitor operator = operator();
		Visitor.Answer page = operator.open(PATH + "/cam-buoi/attributes/loai");
		assertThat(page.one("#choices").text()).contains("loai-1 | Loại 1 | Grade 1");
		operator.submit("form[action$=removal]", Map.of());
		this.api.server().verify(1, deleteRequestedFor(urlPathEqualTo(API + "/cam-buoi/attributes/loai")));
		assertThat(operator.open(PATH + "/cam-buoi/attributes/do-ngot").status()).isEqualTo(404);
	}

	@Test
	void limitsHowLongGoodsOfACategoryMayTravel() {
		Visitor operator = operator();
		Visitor.Answer page = operator.open(PATH + "/cam-buoi/transit-limit");
		assertThat(page.texts(".facts dd")).containsExactly("nhiều nhất 4 ngày", "nhiều nhất 3 ngày",
				"nhiều nhất 6 ngày");
		assertThat(page.one("#days").val()).isEqualTo("6");
		assertThat(operator.submit("main form", Map.of("days", "5")).location())
			.isEqualTo(PATH + "/cam-buoi?done=transit-kept");
		this.api.server()
			.verify(1, putRequestedFor(urlPathEqualTo(API + "/cam-buoi/transit-limit"))
				.withRequestBody(equalToJson("{\"days\": 5}")));
	}

	@Test
	void liftsALimitWithNothingAndRefusesWhatIsNoNumberOfDays() {
		Visitor operator = operator();
		operator.open(PATH + "/cam-buoi/transit-limit");
		operator.submit("main form", Map.of("days", ""));
		this.api.server()
			.verify(1, putRequestedFor(urlPathEqualTo(API + "/cam-buoi/transit-limit"))
				.withRequestBody(equalToJson("{\"days\": null}")));
		operator.open(PATH + "/gao/transit-limit");
		Visitor.Answer refused = operator.submit("main form", Map.of("days", "61"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text("#days-error")).isEqualTo("Số ngày là số từ 1 đến 60, ví dụ 5");
		this.api.server().verify(0, putRequestedFor(urlPathEqualTo(API + "/gao/transit-limit")));
	}

	private Visitor operator() {
		return as("operator");
	}

}
