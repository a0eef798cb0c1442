package vn.postmart.storefront;

import java.util.List;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.postmart.web.test.Visitor;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

class PagesTests extends StorefrontPages {

	private static final String LISTING = "/p/0199a1b2-a8c1-7f84-895e-102777183989";

	private static final String PRODUCT = "/products/0199a1b2-2b01-7f84-895e-102777183901";

	private static final String STALL = "/stalls/0199a1b2-27d8-789b-8e8a-04837b5e6de3";

	@ParameterizedTest
	@ValueSource(strings = { "/", "/search", "/search?q=cam", "/categories/trai-cay", LISTING, PRODUCT, STALL,
			"/basket", "/track", "/relief", "/relief/HAT-GAO", "/help", "/nowhere", "/t/8CA7-82AD-0CE4-AA10",
			"/t/8CA7-82AD-0CE4-AA10/sticker" })
	void everyPageHasALanguageATitleOneHeadingAndNoInlineScriptOrStyle(String path) {
		for (String language : List.of("vi", "en")) {
			Visitor.Answer page = this.shopper.open(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
			assertThat(page.one("html").attr("lang")).isEqualTo(language);
			assertThat(page.html().title()).endsWith(" · Postmart").hasSizeGreaterThan(12);
			assertThat(page.texts("h1")).hasSize(1);
			assertThat(page.has("style, script:not([src]), [style], [onclick]")).isFalse();
			assertThat(page.html().select("input:not([type=hidden]), select, textarea"))
				.allMatch((field) -> field.hasAttr("aria-label") || page.has("label[for='" + field.id() + "']"));
			assertThat(page.html().select("img")).allMatch((image) -> image.hasAttr("alt"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/search?q=cam", "/categories/trai-cay", STALL, "/relief", "/help" })
	void setsNoCookieOnAPublicPageAndLetsItBeKept(String path) {
		Visitor.Answer page = this.shopper.open(path);
		assertThat(page.headers().containsHeader("Set-Cookie")).isFalse();
		assertThat(page.headers().getCacheControl()).isEqualTo("public, max-age=60, stale-while-revalidate=600");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/basket", "/track", LISTING })
	void keepsPagesWithFormsForTheirReader(String path) {
		Visitor.Answer page = this.shopper.open(path);
		assertThat(page.headers().getCacheControl()).isEqualTo("private, no-cache");
		assertThat(this.shopper.cookiesSet()).singleElement()
			.asString()
			.startsWith("postmart_shop_csrf=")
			.contains("HttpOnly")
			.contains("SameSite=Lax");
	}

	@Test
	void letsOnlyFormsLeadToThePaymentPageAndTheRealm() {
		assertThat(this.shopper.open("/").headers().getFirst("Content-Security-Policy"))
			.endsWith("form-action 'self' http://127.0.0.1:2 http://127.0.0.1:8190");
	}

	@Test
	void showsWhatIsInSeasonOnTheFirstPage() {
		Visitor.Answer page = this.shopper.open("/");
		assertThat(page.texts(".card h3")).hasSize(8).startsWith("Cam Cao Phong", "Bưởi da xanh Bến Tre");
		assertThat(page.texts(".tiles li")).contains("Trái cây tươi");
		assertThat(page.text(".programme label")).startsWith("Đã trao 9/20 phần");
		assertThat(page.texts(".how h3")).hasSize(4);
		assertThat(page.text("#in-season h2")).isEqualTo("Đang vào mùa gần bạn");
		assertThat(page.has("#in-season [role=status]")).isFalse();
	}

	@Test
	void remembersTheProvinceThatSeasonsAreShownFor() {
		Visitor.Answer page = this.shopper.open("/?province=24");
		assertThat(page.text("#in-season [role=status]"))
			.isEqualTo("Hàng của Bắc Ninh đứng trước, rồi tới các tỉnh cùng miền.");
		assertThat(page.headers().getCacheControl()).isEqualTo("private, no-cache");
		assertThat(this.shopper.open("/").one("#near option[selected]").val()).isEqualTo("24");
		this.api.server()
			.verify(2, getRequestedFor(urlPathEqualTo("/api/v1/in-season")).withQueryParam("province", equalTo("24")));
		this.shopper.open("/?province=");
		assertThat(this.shopper.open("/").has("#near option[selected]")).isFalse();
	}

	@Test
	void saysWhenNothingRipensNearby() {
		this.api.answerWith(get(urlPathEqualTo("/api/v1/in-season")), 200,
				StubApi.sample("in-season").replace("\"REGION\"", "\"COUNTRY\""));
		Visitor.Answer page = this.shopper.open("/?province=24");
		assertThat(page.text("#in-season h2")).isEqualTo("Đang vào mùa");
		assertThat(page.text("#in-season [role=status]")).startsWith("Tháng này quanh Bắc Ninh chưa có món nào");
	}

	@Test
	void showsWhatIsSimilarBelowAProductThatCanBeBoughtAndAboveOneThatIsSoldOut() {
		Visitor.Answer page = this.shopper.open(LISTING);
		assertThat(page.text("main > section:last-of-type h2")).isEqualTo("Tương tự, đang có");
		assertThat(page.texts(".related .card h3")).hasSize(4).startsWith("Cam Cao Phong");
		this.api.answerWith(get(urlPathMatching("/api/v1/listings/[^/]+")), 200,
				StubApi.sample("listing").replaceFirst("\"available\": \\d+", "\"available\": 0"));
		assertThat(this.shopper.open(LISTING).has(".crumbs + .related")).isTrue();
	}

	@Test
	void showsAProductWithoutWhatIsSimilarWhenThatIsLateOrFails() {
		for (ResponseDefinitionBuilder trouble : List.of(aResponse().withStatus(500),
				aResponse().withFixedDelay(15_000))) {
			this.api.server().stubFor(get(urlPathMatching("/api/v1/listings/[^/]+/related")).willReturn(trouble));
			Visitor.Answer page = this.shopper.open(LISTING);
			assertThat(page.status()).isEqualTo(200);
			assertThat(page.has(".related")).isFalse();
		}
	}

	@Test
	void standsOnTheFirstPageWhenTheApiIsAway() {
		this.api.breakDown();
		Visitor.Answer page = this.shopper.open("/");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.has(".hero form")).isTrue();
	}

	@Test
	void saysThatTheMarketIsAwayWhereNothingCanBeShown() {
		this.api.breakDown();
		Visitor.Answer page = this.shopper.open(LISTING);
		assertThat(page.status()).isEqualTo(503);
		assertThat(page.text("h1")).isEqualTo("Chợ đang tạm nghỉ");
	}

	@Test
	void showsEveryCardWithPriceUnitOriginAndSeller() {
		Visitor.Answer page = this.shopper.open("/search?q=cam");
		assertThat(page.text(".card:nth-child(1) .price")).isEqualTo("35.000 ₫/kg");
		assertThat(page.text(".card:nth-child(1) .origin")).isEqualTo("Xã Cao Phong, Phú Thọ");
		assertThat(page.text(".card:nth-child(3)")).contains("185.000 ₫/túi 5 kg")
			.contains("37.000 ₫/kg")
			.contains("OCOP ★★★★★");
		assertThat(page.text("[role=status]")).isEqualTo("37 món");
	}

	@Test
	void startsOverWhereThePlaceInTheListCannotBeRead() {
		this.api
			.answerWith(get(urlPathEqualTo("/api/v1/listings")).withQueryParam("after", equalTo("cut-off")), 400, """
					{ "type": "/problems/malformed", "status": 400, "errors": [ { "field": "after", "message": "" } ] }
					""");
		assertThat(this.shopper.open("/search?q=cam&after=cut-off").text("[role=status]")).isEqualTo("37 món");
	}

	@Test
	void narrowsBySearchWordsCategoryProvinceSeasonAndOrder() {
		this.shopper
			.open("/search?q=b%C6%B0%E1%BB%9Fi%20%26%20cam&category=cam-buoi&province=25&inSeason=true&sort=price");
		this.api.server()
			.verify(getRequestedFor(urlPathEqualTo("/api/v1/listings")).withQueryParam("q", equalTo("bưởi & cam"))
				.withQueryParam("category", equalTo("cam-buoi"))
				.withQueryParam("province", equalTo("25"))
				.withQueryParam("inSeason", equalTo("true"))
				.withQueryParam("sort", equalTo("price")));
	}

	@Test
	void keepsTheWordsInEveryFilterAndOffersTheNextPage() {
		Visitor.Answer page = this.shopper.open("/search?q=cam%20phong");
		assertThat(page.html().select(".filters .chips a").eachAttr("href")).isNotEmpty()
			.allMatch((link) -> link.startsWith("/search?q=cam%20phong&"));
		assertThat(page.one(".more a").attr("href")).isEqualTo("/search?q=cam%20phong&after=eyJhIjoiMDE5OWExYjIifQ");
		assertThat(page.one("input[name=q]").val()).isEqualTo("cam phong");
	}

	@Test
	void narrowsByCertificateAndPriceWithTheirCounts() {
		Visitor.Answer page = this.shopper.open("/search?q=cam&certificate=GI");
		assertThat(page.texts(".filters [aria-label=Lọc theo chứng nhận] a")).containsExactly("Chỉ dẫn địa lý ✕",
				"OCOP 1");
		assertThat(page.texts(".filters [aria-label=Lọc theo giá mỗi kg hoặc lít] a"))
			.containsExactly("Dưới 20.000 ₫ 1", "20.000 ₫ – 50.000 ₫ 2", "Từ 200.000 ₫ 1");
		assertThat(page.one(".filters [href*=pricePerKg]").attr("href"))
			.isEqualTo("/search?q=cam&certificate=GI&pricePerKg=0-20000");
	}

	@Test
	void showsTheChosenFiltersAndHowToRemoveEach() {
		Visitor.Answer page = this.shopper
			.open("/search?q=cam&category=cam-buoi&province=25&certificate=GI&inSeason=true&commune=07582&sort=price");
		assertThat(page.texts(".filter-bar .chips a")).containsExactly("Cam, bưởi ✕", "Giao được tới Xã Lục Ngạn ✕",
				"Đang mùa ✕", "Phú Thọ ✕", "Chỉ dẫn địa lý ✕");
		assertThat(page.one(".filter-bar .chips li:last-child a").attr("href"))
			.isEqualTo("/search?q=cam&category=cam-buoi&province=25&inSeason=true&commune=07582&sort=price");
		assertThat(page.one(".filter-bar > a").attr("href")).isEqualTo("#filters");
		assertThat(page.has("#filters .done a[href='#results']")).isTrue();
	}

	@Test
	void findsThePlaceOfDeliveryByItsNameAndKeepsAllOtherFilters() {
		Visitor.Answer page = this.shopper.open("/search?q=cam&province=25");
		assertThat(page.html().select("#filters form input[type=hidden]").eachAttr("name")).containsExactly("q",
				"province");
		Visitor.Answer which = this.shopper.open("/search?q=cam&province=25&place=luc");
		assertThat(which.one("[aria-labelledby=places] a").attr("href"))
			.isEqualTo("/search?q=cam&province=25&commune=07582");
		this.api.server()
			.verify(getRequestedFor(urlPathEqualTo("/api/v1/communes")).withQueryParam("q", equalTo("luc")));
	}

	@Test
	void countsWhatWouldBeDelivered() {
		this.api.answerWith(get(urlPathEqualTo("/api/v1/listings")), 200,
				StubApi.sample("listing-page").replace("\"deliverable\": null", "\"deliverable\": 21"));
		Visitor.Answer page = this.shopper.open("/search?q=cam&commune=07582&deliverable=false");
		assertThat(page.texts("[aria-label=Lọc theo nơi nhận] a")).containsExactly("Giao được tới Xã Lục Ngạn 21");
		assertThat(page.one("[aria-label=Lọc theo nơi nhận] a").attr("href")).isEqualTo("/search?q=cam&commune=07582");
	}

	@Test
	void offersWhatWasProbablyMeant() {
		this.api.answerWith(get(urlPathEqualTo("/api/v1/listings")), 200, """
				{"items":[],"total":0,"next":null,"facets":null,"degraded":false,"suggestion":"sầu riêng"}""");
		assertThat(this.shopper.open("/search?q=x%E1%BA%A7u%20ri%C3%AAng").one("main p a").attr("href"))
			.isEqualTo("/search?q=s%E1%BA%A7u%20ri%C3%AAng");
	}

	@Test
	void showsAWayOutWhenNothingIsFound() {
		this.api.answerWith(get(urlPathEqualTo("/api/v1/listings")), 200,
				"{\"items\":[],\"total\":0,\"next\":null,\"facets\":{\"category\":[],\"province\":[]},\"degraded\":true}");
		Visitor.Answer page = this.shopper.open("/search?q=zzz&province=25");
		assertThat(page.text("[role=status]")).isEqualTo("Không có món nào");
		assertThat(page.one(".empty [role=button]").attr("href")).isEqualTo("/search?q=zzz");
		assertThat(page.text(".notice")).startsWith("Máy tìm kiếm đang bảo trì");
	}

	@Test
	void findsNothingRatherThanFailingOnAQueryTheApiRefuses() {
		this.api.answer(get(urlPathEqualTo("/api/v1/listings")), 400, "problem-invalid");
		assertThat(this.shopper.open("/search?sort=cheapest").status()).isEqualTo(200);
	}

	@Test
	void showsAllThatAShopperAsksOfAProduct() {
		Visitor.Answer page = this.shopper.open(LISTING + "?province=24");
		assertThat(page.text(".buy .price")).isEqualTo("35.000 ₫/kg");
		assertThat(page.text(".lots")).contains("Thu hoạch 20/11/2026").contains("trước 04/12/2026");
		assertThat(page.text(".seller")).contains("Bùi Văn Chiến").contains("Gửi tại Bưu cục Cao Phong");
		assertThat(page.text(".assurances")).contains("Được mở hộp xem hàng");
		assertThat(page.text(".delivery [role=status]")).isEqualTo("32.000 ₫ · đến khoảng 24/11–25/11");
		assertThat(page.texts("form.add button[type=submit]")).containsExactly("Cho vào giỏ");
		assertThat(page.one("#quantity").attr("max")).isEqualTo("20");
		assertThat(page.one("#quantity").attr("step")).isEqualTo("1");
	}

	@Test
	void leadsFromALotToWhereItComesFromAndToItsSticker() {
		String code = "8CA7-82AD-0CE4-AA10";
		assertThat(this.shopper.open(LISTING).one(".lots a").attr("href")).isEqualTo("/t/" + code);
		Visitor.Answer trace = this.shopper.open("/t/" + code);
		assertThat(trace.text("h1")).isEqualTo("Nguồn gốc Cam Cao Phong");
		assertThat(trace.texts(".timeline li strong")).containsExactly("Thu hoạch", "Đưa lên bán",
				"Kiện đầu tiên giao bưu điện");
		assertThat(trace.texts(".facts dt")).containsExactly("Người sản xuất", "Địa chỉ", "Ngày thu hoạch",
				"Dùng ngon nhất trước", "Tên gian hàng và số lô", "Tiêu chuẩn áp dụng", "Mã truy xuất");
		assertThat(trace.has(".recall")).isFalse();
		assertThat(this.shopper.open("/t/" + code + "/sticker").text(".sticker")).contains("Thu hoạch 20/11/2026");
	}

	@Test
	void warnsOfARecalledLotFirst() {
		this.api.answerWith(get(urlPathMatching("/api/v1/trace/[^/]+")), 200,
				StubApi.sample("trace")
					.replace("\"recall\": null", "\"recall\": {\"kind\": \"FORCED\", "
							+ "\"reason\": \"Nhiễm khuẩn\", \"at\": \"2026-11-22T03:00:00Z\"}"));
		assertThat(this.shopper.open("/t/8CA7-82AD-0CE4-AA10").text(".recall")).contains("Lô hàng này đã bị thu hồi",
				"Nhiễm khuẩn", "Thu hồi theo yêu cầu của cơ quan nhà nước");
	}

	@ParameterizedTest
	@ValueSource(strings = { LISTING, PRODUCT })
	void showsWhoElseOffersTheProductAndWhyTheFirstIsFirst(String path) {
		Visitor.Answer page = this.shopper.open(path);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.texts(".offers a")).containsExactly("Vườn nhà Mai", "Vườn vải bà Lý");
		assertThat(page.text("main")).contains("Đứng đầu vì giá mỗi ký thấp nhất.");
	}

	@Test
	void saysWhyAProductCannotBeSentToTheProvince() {
		this.api.answerWith(get(urlPathMatching("/api/v1/listings/[^/]+/delivery")), 422,
				"{\"type\": \"refused\", \"status\": 422, \"detail\": \"Cam chỉ giữ tươi được 4 ngày.\"}");
		assertThat(this.shopper.open(LISTING + "?province=24").text(".delivery [role=status]"))
			.isEqualTo("Cam chỉ giữ tươi được 4 ngày.");
	}

	@Test
	void remembersTheProvinceOfTheDeliveryFee() {
		this.shopper.open(LISTING + "?province=24");
		assertThat(this.shopper.open(LISTING).one("#delivery-province option[selected]").val()).isEqualTo("24");
	}

	@Test
	void offersNoButtonForWhatIsSoldOut() {
		this.api.answerWith(get(urlPathMatching("/api/v1/listings/[^/]+")), 200,
				StubApi.sample("listing").replaceFirst("\"available\": \\d+", "\"available\": 0"));
		Visitor.Answer page = this.shopper.open(LISTING);
		assertThat(page.has("form.add")).isFalse();
		assertThat(page.text(".buy .notice")).startsWith("Món này tạm hết");
	}

	@Test
	void speaksEnglishThroughoutAndAsksTheApiForIt() {
		Visitor.Answer page = this.shopper.open(LISTING + "?lang=en");
		assertThat(page.text("h1")).isEqualTo("Cao Phong orange");
		assertThat(page.text(".lots")).contains("Harvested 20 Nov 2026");
		assertThat(page.text(".buy .price")).isEqualTo("35.000 ₫/kg");
		this.api.server()
			.verify(getRequestedFor(urlPathMatching("/api/v1/listings/.+")).withHeader("Accept-Language",
					equalTo("en")));
	}

	@ParameterizedTest
	@CsvSource({ "/p/not-an-id, 404", "/stalls/1, 404", "/categories/none, 404", "/orders/0000, 404",
			"/wp-login.php, 404", "/t/1, 404", "/t/xyz/qr.svg, 404", "/sign-in?next=//evil.example, 503" })
	void answersNonsenseWithAPage(String path, int status) {
		Visitor.Answer page = this.shopper.open(path);
		assertThat(page.status()).isEqualTo(status);
		assertThat(page.texts("h1")).hasSize(1);
	}

	@Test
	void countsReliefPackagesWithoutNamingAnyone() {
		Visitor.Answer page = this.shopper.open("/relief/HAT-GAO");
		assertThat(page.texts(".figures li")).containsExactly("12.000.000 ₫ đã góp", "4.350.000 ₫ đã chi",
				"20 phần đã đặt, dự kiến 20", "14 phần bưu điện đã nhận", "9 phần đã trao tận tay");
		assertThat(page.text("table tbody")).isEqualTo("Bắc Ninh 9");
	}

	@Test
	void asksAGuestToSignInForTheirOrders() {
		assertThat(this.shopper.open("/account").location()).isEqualTo("/sign-in?next=%2Faccount");
	}

}
