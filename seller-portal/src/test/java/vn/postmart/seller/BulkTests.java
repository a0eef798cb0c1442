package vn.postmart.seller;

import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.postmart.web.test.Visitor;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many listings at once, without script: a file is sent, looked at and agreed to, and the
 * price list is one form.
 */
class BulkTests extends PortalPages {

	private static final String JOB = "/imports/0199a1b2-1a01-7f84-895e-102777183901";

	private static final String LISTING = "0199a1b2-a8c1-7f84-895e-102777183981";

	@Test
	void sendsAFileAndLeadsToItsPage() {
		Visitor household = as("household");
		household.open("/imports");
		Visitor.Answer sent = household.submitFiles("main form", Map.of("file", "code,name\nV1,Vải"));
		assertThat(sent.location()).isEqualTo("/imports/" + LISTING);
		this.api.server()
			.verify(1,
					postRequestedFor(urlPathEqualTo(StubApi.STALL + "/imports"))
						.withHeader("Content-Type", equalTo("text/csv"))
						.withRequestBody(equalTo("code,name\nV1,Vải")));
	}

	@Test
	void anOperatorSendsAFileOfManyStalls() {
		Visitor operator = as("operator");
		operator.open("/imports");
		operator.submitFiles("main form", Map.of("file", "stall,code\n"));
		this.api.server().verify(1, postRequestedFor(urlPathEqualTo("/api/v1/imports")));
	}

	@Test
	void asksForAFileAndShowsTheRefusalOfOneThatIsNone() {
		Visitor household = as("household");
		household.open("/imports");
		assertThat(household.submitFiles("main form", Map.of()).texts("#error-summary a"))
			.containsExactly("Hãy chọn tệp Excel hoặc CSV");
		this.api.server().verify(0, postRequestedFor(anyUrl()));
		this.api.answerWith(post(urlPathEqualTo(StubApi.STALL + "/imports")), 422,
				"{\"status\":422,\"detail\":\"Tệp thiếu các cột: price.\"}");
		household.open("/imports");
		Visitor.Answer refused = household.submitFiles("main form", Map.of("file", "x"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text("#error-summary")).contains("Tệp thiếu các cột: price.");
	}

	@Test
	void showsEveryBadCellAndLoadsOnlyWhatIsAgreedTo() {
		Visitor household = as("household");
		Visitor.Answer page = household.open(JOB);
		assertThat(page.texts("tbody tr")).containsExactly("3 Giá (đồng) 0 Phải từ 1 đến 1.000.000.000",
				"9 Nhóm hàng khong-co Không có nhóm hàng này");
		assertThat(page.has("meta[http-equiv=refresh]")).isFalse();
		household.submit("form[action$=commit]", Map.of("skipBad", "yes"));
		this.api.server()
			.verify(1, postRequestedFor(urlPathMatching("/api/v1/imports/.+/commit"))
				.withRequestBody(matchingJsonPath("$.skipBad", equalTo("true"))));
	}

	@Test
	void givesTheBadRowsBackAsAFile() {
		Visitor household = as("household");
		String file = household.open(JOB).one("#wrong ~ p a[role=button]").attr("href");
		assertThat(household.open(file).headers().getContentType()).hasToString("text/csv");
	}

	@Test
	void looksAgainByItselfWhileTheFileIsUnderWay() {
		this.api.answerWith(get(urlPathMatching("/api/v1/imports/[0-9a-f-]{36}")), 200,
				StubApi.sample("import-job")
					.replace("\"CHECKED\"", "\"RUNNING\"")
					.replace("\"done\": 0", "\"done\": 89"));
		Visitor.Answer page = as("household").open(JOB);
		assertThat(page.one("head noscript").html()).contains("refresh");
		assertThat(page.one("#job").attr("hx-get")).isEqualTo(JOB);
		assertThat(page.one("progress").attr("value")).isEqualTo("89");
		assertThat(page.one("progress").attr("max")).isEqualTo("238");
	}

	@Test
	void savesOnlyTheLinesThatChanged() {
		Visitor household = as("household");
		household.open("/listings/prices");
		Visitor.Answer kept = household.submit("main form", Map.of("price-" + LISTING, "61.000"));
		assertThat(kept.location()).isEqualTo("/listings/prices?done=prices-kept");
		this.api.server()
			.verify(1,
					putRequestedFor(urlPathEqualTo(StubApi.STALL + "/price-list"))
						.withRequestBody(matchingJsonPath("$.items.length()", equalTo("1")))
						.withRequestBody(matchingJsonPath("$.items[0].id", equalTo(LISTING)))
						.withRequestBody(matchingJsonPath("$.items[0].priceVnd", equalTo("61000"))));
	}

	@Test
	void refusesAPriceThatIsNoneAndKeepsWhatWasTyped() {
		Visitor household = as("household");
		household.open("/listings/prices");
		Visitor.Answer refused = household.submit("main form", Map.of("price-" + LISTING, "rẻ lắm"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.one("#price-" + LISTING).val()).isEqualTo("rẻ lắm");
		this.api.server().verify(0, putRequestedFor(anyUrl()));
	}

	@Test
	void picksTheSharedProductOfAListing() {
		Visitor household = as("household");
		Visitor.Answer page = household.open("/listings/" + LISTING + "/product?q=vai");
		assertThat(page.one("input[name=product][checked]").val()).isEqualTo("0199a1b2-2b01-7f84-895e-102777183901");
		assertThat(household.submit("form[method=post][action$=product]", Map.of("product", "")).location())
			.isEqualTo("/listings/" + LISTING + "?done=product-picked");
		this.api.server()
			.verify(1, putRequestedFor(urlPathEqualTo(StubApi.STALL + "/listings/" + LISTING + "/product")));
	}

	@Test
	void anOperatorAddsASharedProduct() {
		Visitor operator = as("operator");
		operator.open("/operator/products");
		assertThat(operator.submit("form.new-product", Map.of("name", "Bưởi Năm Roi")).status()).isEqualTo(422);
		this.api.server().verify(0, postRequestedFor(anyUrl()));
		operator.open("/operator/products");
		operator.submit("form.new-product",
				Map.of("name", "Bưởi Năm Roi", "nameEn", "Nam Roi pomelo", "category", "cam-buoi"));
		this.api.server()
			.verify(1, postRequestedFor(urlPathEqualTo("/api/v1/products"))
				.withRequestBody(matchingJsonPath("$.name", equalTo("Bưởi Năm Roi"))));
	}

}
