package vn.postmart.marketplace.shared.problem;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.security.AccessRule;
import vn.postmart.marketplace.shared.security.AccessRules;
import vn.postmart.marketplace.support.ApiTest;

@ApiTest
@Import(ProblemIntegrationTests.Troubles.class)
class ProblemIntegrationTests {

	private static final String SECRET = "select secret from vault";

	@Autowired
	private WebTestClient client;

	@Test
	void namesEveryFieldThatIsNotRight() {
		post("{\"name\":\"\",\"lines\":[{\"quantity\":1,\"unit\":\"KG\"}],\"note\":\"quá dài\"}", "en", 400)
			.jsonPath("$.type")
			.isEqualTo("/problems/malformed")
			.jsonPath("$.status")
			.isEqualTo(400)
			.jsonPath("$.traceId")
			.exists()
			.jsonPath("$.errors[?(@.field=='name')].message")
			.isEqualTo("This is needed")
			.jsonPath("$.errors[?(@.field=='note')].message")
			.isEqualTo("The length must be from 0 to 3");
	}

	@Test
	void speaksVietnameseUnlessAskedOtherwise() {
		post("{\"name\":\" \",\"lines\":[]}", "fr", 400).jsonPath("$.title")
			.isEqualTo("Dữ liệu chưa đúng")
			.jsonPath("$.errors[0].message")
			.isEqualTo("Cần có mục này");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"name":"a","lines":[{"quantity":1.2345,"unit":"KG"}]}  | lines[0].quantity
			{"name":"a","lines":[{"quantity":"x","unit":"KG"}]}     | lines[0].quantity
			{"name":"a","lines":[{"quantity":-1,"unit":"KG"}]}      | lines[0].quantity
			{"name":"a","lines":[{"quantity":1,"unit":"TONNE"}]}    | lines[0].unit
			{"name":["a"],"lines":[]}                               | name
			{"name":"a","lines":7}                                  | lines
			""")
	void namesTheFieldThatCannotBeRead(String body, String field) {
		post(body, "en", 400).jsonPath("$.errors.length()")
			.isEqualTo(1)
			.jsonPath("$.errors[0].field")
			.isEqualTo(field)
			.jsonPath("$.errors[0].message")
			.isEqualTo("This value cannot be read");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"name":
			not json
			[]
			''
			""")
	void refusesWhatIsNoSuchObject(String body) {
		post(body, "en", 400).jsonPath("$.type").isEqualTo("/problems/malformed");
	}

	@Test
	void answersARuleWithItsReasonAndMembers() {
		this.client.get()
			.uri("/test/refusals/out-of-stock")
			.header("Accept-Language", "en")
			.exchange()
			.expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("/problems/out-of-stock")
			.jsonPath("$.newTotalVnd")
			.isEqualTo(45000)
			.jsonPath("$.errors[0].field")
			.isEqualTo("lines[2]")
			.jsonPath("$.errors[0].message")
			.isEqualTo("This value is not right");
	}

	@Test
	void tellsNothingOfWhatItDidNotExpect() {
		this.client.get()
			.uri("/test/refusals/unexpected")
			.header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
			.exchange()
			.expectStatus()
			.isEqualTo(500)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("/problems/unexpected")
			.jsonPath("$.traceId")
			.isEqualTo("0af7651916cd43dd8448eb211c80319c")
			.jsonPath("$..*")
			.value(List.class,
					(values) -> org.assertj.core.api.Assertions.assertThat(values.toString()).doesNotContain(SECRET));
	}

	@ParameterizedTest
	@CsvSource({ "stale-version, 409", "overloaded, 503", "gone, 410", "not-found, 404" })
	void answersEachTypeWithItsStatus(String slug, int status) {
		this.client.get()
			.uri("/test/refusals/" + slug)
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("/problems/" + slug);
	}

	@Test
	void saysWhenToComeBackWhenOverloaded() {
		this.client.get().uri("/test/refusals/overloaded").exchange().expectHeader().valueEquals("Retry-After", "1");
	}

	@Test
	void namesAParameterThatIsMissingOrWrong() {
		get("/test/sizes", 400).jsonPath("$.errors[0].field").isEqualTo("size");
		get("/test/sizes?size=many", 400).jsonPath("$.errors[0].field").isEqualTo("size");
	}

	@Test
	void refusesAnotherMediaType() {
		this.client.post()
			.uri("/test/orders")
			.contentType(MediaType.TEXT_PLAIN)
			.bodyValue("a")
			.exchange()
			.expectStatus()
			.isEqualTo(415)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("/problems/unsupported-media-type");
	}

	@Test
	void refusesABodyThatIsTooLarge() {
		post("{\"name\":\"" + "x".repeat(1_100_000) + "\"}", "en", 413).jsonPath("$.type")
			.isEqualTo("/problems/too-large");
	}

	private BodyContentSpec post(String body, String language, int status) {
		return this.client.post()
			.uri("/test/orders")
			.header("Accept-Language", language)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(body)
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectBody();
	}

	private BodyContentSpec get(String uri, int status) {
		return this.client.get().uri(uri).exchange().expectStatus().isEqualTo(status).expectBody();
	}

	/** Endpoints that end badly. */
	@RestController
	static class Troubles {

		@PostMapping("/test/orders")
		Mono<String> order(@Valid @RequestBody OrderRequest request) {
			return Mono.just(request.name());
		}

		@GetMapping("/test/sizes")
		Mono<Integer> size(@RequestParam int size) {
			return Mono.just(size);
		}

		@GetMapping("/test/refusals/{slug}")
		Mono<Void> refuse(@PathVariable String slug) {
			return switch (slug) {
				case "unexpected" -> Mono.error(() -> new IllegalStateException(SECRET));
				case "out-of-stock" -> Mono.error(() -> RefusedException.of(ProblemType.OUT_OF_STOCK)
					.withFields(List.of(FieldError.of("lines[2]", "invalid")))
					.with("newTotalVnd", 45_000));
				default -> Mono.error(() -> RefusedException.of(named(slug)));
			};
		}

		private static ProblemType named(String slug) {
			return java.util.Arrays.stream(ProblemType.values())
				.filter((type) -> type.slug().equals(slug))
				.findFirst()
				.orElseThrow();
		}

		@Bean
		static AccessRules troubleAccess() {
			return () -> List.of(AccessRule.anybody(HttpMethod.POST, "/test/orders"),
					AccessRule.anybody(HttpMethod.GET, "/test/sizes"),
					AccessRule.anybody(HttpMethod.GET, "/test/refusals/{slug}"));
		}

	}

	record OrderRequest(@NotBlank String name, @Size(max = 3) String note, List<@Valid Line> lines) {
	}

	record Line(Quantity quantity, Unit unit) {
	}

	enum Unit {

		KG, PIECE

	}

}
