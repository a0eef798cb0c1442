package vn.postmart.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = TestSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.import=classpath:web-kit.yaml", "management.server.port=0",
				"spring.messages.basename=messages/web,messages/test-site",
				"postmart.web.public-url=http://127.0.0.1:9999", "postmart.web.api-url=http://127.0.0.1:1",
				"postmart.web.issuer=http://127.0.0.1:2/realms/postmart", "postmart.web.client-id=site",
				"postmart.web.client-secret=unused", "postmart.web.cookie-prefix=site",
				"postmart.web.form-targets=https://pay.example/checkout", "postmart.web.public-pages=/" })
@AutoConfigureWebTestClient
class WebKitTests {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	@Autowired
	private WebTestClient browser;

	@Test
	void sendsThePoliciesWithEveryPage() {
		this.browser.get()
			.uri("/")
			.exchange()
			.expectHeader()
			.valueEquals("Content-Security-Policy",
					"default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
							+ "frame-ancestors 'none'; form-action 'self' http://127.0.0.1:2 https://pay.example")
			.expectHeader()
			.valueEquals("X-Content-Type-Options", "nosniff")
			.expectHeader()
			.valueEquals("X-Frame-Options", "DENY")
			.expectHeader()
			.valueEquals("Referrer-Policy", "strict-origin-when-cross-origin")
			.expectHeader()
			.doesNotExist("Strict-Transport-Security");
	}

	@Test
	void letsAnyoneKeepAPublicPageForAMinuteAndSetsNoCookie() {
		this.browser.get()
			.uri("/")
			.exchange()
			.expectHeader()
			.valueEquals("Cache-Control", "public, max-age=60, stale-while-revalidate=600")
			.expectHeader()
			.doesNotExist("Set-Cookie")
			.expectHeader()
			.exists("ETag");
	}

	@Test
	void hasKeycloakSpeakTheLanguageTheReaderChose() {
		assertThat(signInOf("vi")).contains("ui_locales=vi").contains("code_challenge_method=S256");
		assertThat(signInOf("en")).contains("ui_locales=en");
	}

	private String signInOf(String language) {
		return String.valueOf(this.browser.get()
			.uri("/oauth2/authorization/keycloak")
			.cookie("postmart_lang", language)
			.exchange()
			.expectStatus()
			.isFound()
			.expectBody()
			.returnResult()
			.getResponseHeaders()
			.getLocation());
	}

	@Test
	void answersAnAddressOfTwentyThousandCharacters() {
		this.browser.get().uri("/?q=" + "x".repeat(20_000)).exchange().expectStatus().isOk();
	}

	@Test
	void keepsPagesWithCookiesForTheirReader() {
		this.browser.get()
			.uri("/")
			.cookie("site_basket", "1")
			.exchange()
			.expectHeader()
			.valueEquals("Cache-Control", "private, no-cache");
	}

	@Test
	void answersNotModifiedForAPageTheBrowserHas() {
		String tag = this.browser.get().uri("/").exchange().returnResult(String.class).getResponseHeaders().getETag();
		this.browser.get().uri("/").header("If-None-Match", tag).exchange().expectStatus().isNotModified();
	}

	@Test
	void speaksVietnameseUntilAskedForEnglishAndThenRemembers() {
		assertThat(home("/", "fr")).startsWith("home vi /?lang=en");
		this.browser.get()
			.uri("/?lang=en")
			.exchange()
			.expectHeader()
			.valueMatches("Set-Cookie", "postmart_lang=en; Max-Age=31536000; .*Path=/; HTTPOnly; SameSite=Lax")
			.expectBody(String.class)
			.value((body) -> assertThat(body).startsWith("home en /?lang=vi"));
		this.browser.get()
			.uri("/")
			.cookie("postmart_lang", "en")
			.exchange()
			.expectBody(String.class)
			.value((body) -> assertThat(body).startsWith("home en"));
	}

	@Test
	void servesStaticFilesForeverUnderTheirHashAndBrieflyUnderAnother() {
		String body = home("/", "vi");
		String url = body.substring(body.indexOf("/assets/"));
		this.browser.get()
			.uri(url)
			.exchange()
			.expectHeader()
			.valueEquals("Cache-Control", "max-age=31536000, public, immutable");
		this.browser.get()
			.uri("/assets/0000000000/js/kit.js")
			.exchange()
			.expectHeader()
			.valueEquals("Cache-Control", "max-age=60, public");
	}

	@Test
	void refusesAPostWithoutTheTokenOfItsForm() {
		post("test=1234", "", null).expectStatus().isForbidden();
	}

	@Test
	void refusesAPostFromAnotherOriginEvenWithAToken() {
		EntityExchangeResult<String> form = formPage();
		post("test=1234&_csrf=" + token(form), cookie(form), "https://evil.example").expectStatus().isForbidden();
	}

	@Test
	void acceptsAPostWithItsTokenAndKeepsRefusedValues() {
		EntityExchangeResult<String> form = formPage();
		post("test=1234&_csrf=" + token(form), cookie(form), "http://127.0.0.1:9999").expectStatus().isOk();
		post("test=%3Cb%3E&_csrf=" + token(form), cookie(form), null).expectStatus()
			.isEqualTo(422)
			.expectBody(String.class)
			.value((body) -> assertThat(body).contains("value=\"&lt;b>\"")
				.contains("id=\"error-summary\"")
				.contains("href=\"#test\"")
				.contains("aria-describedby=\"test-error\""));
	}

	@Test
	void tellsNothingOfAFailureButAReference() {
		this.browser.get()
			.uri("/broken")
			.exchange()
			.expectStatus()
			.isEqualTo(500)
			.expectBody(String.class)
			.value((body) -> assertThat(body).startsWith("Có lỗi ở phía chúng tôi|").doesNotContain("jdbc"));
	}

	@Test
	void saysThatTheApiDoesNotAnswer() {
		this.browser.get()
			.uri("/upstream")
			.exchange()
			.expectStatus()
			.isEqualTo(503)
			.expectBody(String.class)
			.value((body) -> assertThat(body).startsWith("Chợ đang tạm nghỉ|"));
	}

	@Test
	void sendsAGuestToSignInAndSaysWhenThatIsDown() {
		this.browser.get()
			.uri("/account?a=1")
			.exchange()
			.expectStatus()
			.isSeeOther()
			.expectHeader()
			.location("/sign-in?next=%2Faccount%3Fa%3D1");
		this.browser.get()
			.uri("/sign-in")
			.exchange()
			.expectStatus()
			.isEqualTo(503)
			.expectBody(String.class)
			.value((body) -> assertThat(body).startsWith("Chưa đăng nhập được lúc này|"));
	}

	@Test
	void findsNothingWhereNoRuleIs() {
		this.browser.get().uri("/unknown").exchange().expectStatus().isNotFound();
	}

	@Test
	void tellsItsHealthOnTheManagementPortAlone(@LocalManagementPort int port) {
		this.browser.get()
			.uri("http://127.0.0.1:" + port + "/actuator/health/readiness")
			.exchange()
			.expectStatus()
			.isOk();
		this.browser.get().uri("/actuator/health/readiness").exchange().expectStatus().isNotFound();
	}

	private String home(String uri, String accepted) {
		String body = this.browser.get()
			.uri(uri)
			.header("Accept-Language", accepted)
			.exchange()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
		assertThat(body).isNotNull();
		return body;
	}

	private EntityExchangeResult<String> formPage() {
		return this.browser.get().uri("/form").exchange().expectBody(String.class).returnResult();
	}

	private static String cookie(EntityExchangeResult<String> form) {
		return form.getResponseCookies().getFirst("site_csrf").getValue();
	}

	private static String token(EntityExchangeResult<String> form) {
		Matcher token = TOKEN.matcher(form.getResponseBody());
		assertThat(token.find()).isTrue();
		return token.group(1);
	}

	private WebTestClient.ResponseSpec post(String body, String cookie, String origin) {
		WebTestClient.RequestBodySpec request = this.browser.post()
			.uri("/form")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.cookie("site_csrf", cookie);
		if (origin != null) {
			request.header("Origin", origin);
		}
		return request.bodyValue(body).exchange();
	}

}
