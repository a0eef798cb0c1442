package vn.postmart.marketplace.address.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.Province;
import vn.postmart.marketplace.address.ServicePoint;
import vn.postmart.marketplace.address.ServicePoints;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class AddressApiIntegrationTests {

	private static final String OFFICE = """
			{"kind": "OFFICE", "name": "Bưu điện Lục Ngạn", "communeCode": "07582", "street": "Trung tâm xã",
			"phone": "02040000001", "latitudeE6": 21340000, "longitudeE6": 106600000,
			"hours": [{"from": "MONDAY", "to": "FRIDAY", "opens": "07:30", "closes": "17:30"}]}
			""";

	private final JsonMapper json = JsonMapper.builder().build();

	@Autowired
	private WebTestClient client;

	@Autowired
	private Addresses addresses;

	@Autowired
	private ServicePoints servicePoints;

	@ParameterizedTest
	@CsvSource({ "'/communes?q={x}', q, Độ dài phải từ 0 đến 100", "'/communes?province=99', province, Không có tỉnh",
			"'/communes?province=abc', province, Không đúng mẫu", "'/communes?size=0', size, Phải từ 1",
			"'/communes?size=nhiều', size, Giá trị không đọc được",
			"'/service-points?province=99', province, Không có tỉnh",
			"'/service-points?commune=99999', commune, Không có xã",
			"'/service-points?kind=SHOP', kind, Giá trị không đọc được",
			"'/service-points?size=201', size, Không được quá 200" })
	void namesTheParameterThatIsWrong(String path, String field, String start) {
		this.client.get()
			.uri("/api/v1" + path, "a".repeat(10_000))
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo(field)
			.jsonPath("$.errors[0].message")
			.value(String.class, (message) -> assertThat(message).startsWith(start));
	}

	@Test
	void refusesControlCharactersInEnglishToo() {
		this.client.get()
			.uri((uri) -> uri.path("/api/v1/communes").queryParam("q", "{q}").build("luc\u0000ngan"))
			.header("Accept-Language", "en")
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].message")
			.isEqualTo("This does not have the right form");
	}

	@Test
	void knowsNoCommuneUnderAMadeUpCode() {
		this.client.get().uri("/api/v1/communes/99999").exchange().expectStatus().isNotFound();
		this.client.get().uri("/api/v1/communes/07582").exchange().expectStatus().isOk();
	}

	@Test
	void letsOnlyOperatorsKeepServicePoints() {
		assertThat(put(this.client, "07573-1", OFFICE)).isEqualTo(HttpStatus.UNAUTHORIZED);
		assertThat(put(this.client.mutateWith(TestActors.clerk("lan", "07582-1")), "07573-1", OFFICE))
			.isEqualTo(HttpStatus.FORBIDDEN);
		assertThat(this.servicePoints.find("07573-1").blockOptional()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "07582-9, communeCode, '\"99999\"'", "07582-9, name, '\" \"'", "07582-9, phone, '\"gọi tôi\"'",
			"07582-9, latitudeE6, 90000000", "07582-9, hours, '[]'", "07582-9, compartments, '{\"S\": 4}'",
			"07582-9, kind, '\"LOCKER\"'", "07582-9, name, null", "bưu-cục, code, null" })
	void refusesAWrongServicePointAndWritesNothing(String code, String field, String value) {
		ObjectNode request = (ObjectNode) this.json.readTree(OFFICE);
		request.set(field, this.json.readTree(value));
		request.remove("code");
		operator().put()
			.uri("/api/v1/service-points/{code}", code)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(request.toString())
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo(field.equals("kind") ? "compartments" : field);
		assertThat(this.servicePoints.find(code).blockOptional()).isEmpty();
	}

	@Test
	void takesTheDemoServicePointsAndFindsAnOfficeNearEveryCommune() throws IOException {
		for (JsonNode point : demoPoints()) {
			ObjectNode request = (ObjectNode) point;
			String code = request.remove("code").asString();
			assertThat(put(operator(), code, request.toString())).as(code).isEqualTo(HttpStatus.CREATED);
		}
		assertThat(put(operator(), "07582-1", OFFICE)).isEqualTo(HttpStatus.NO_CONTENT);
		for (Province province : this.addresses.provinces()) {
			assertThat(officeNear(this.addresses.communes(province.code()).getFirst().code())).isNotNull();
		}
		assertThat(officeNear("07594").code()).isEqualTo("07594-1");
		assertThat(officeNear("07531").communeCode()).isIn("07534", "07573", "07582", "07594");
		listsThemPageByPage();
	}

	private void listsThemPageByPage() {
		this.client.get()
			.uri("/api/v1/service-points?province=01&kind=LOCKER&size=2")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.total")
			.isEqualTo(3)
			.jsonPath("$.items[0].code")
			.isEqualTo("00025-L1")
			.jsonPath("$.items[0].communeName")
			.isEqualTo("Phường Giảng Võ")
			.jsonPath("$.items[0].provinceName")
			.isEqualTo("Hà Nội")
			.jsonPath("$.items[0].compartments.S")
			.isEqualTo(16)
			.jsonPath("$.next")
			.isEqualTo("00070-L1");
		this.client.get()
			.uri("/api/v1/service-points?commune=07582&after=07582")
			.exchange()
			.expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(1)
			.jsonPath("$.items[0].hours[0].opens")
			.isEqualTo("07:30:00");
	}

	private ServicePoint officeNear(String commune) {
		return Objects.requireNonNull(this.servicePoints.nearestOffices(commune, 1).blockFirst());
	}

	private WebTestClient operator() {
		return this.client.mutateWith(TestActors.operator("quan-tri"));
	}

	private static HttpStatus put(WebTestClient client, String code, String body) {
		return HttpStatus.valueOf(client.put()
			.uri("/api/v1/service-points/{code}", code)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(body)
			.exchange()
			.expectBody()
			.returnResult()
			.getStatus()
			.value());
	}

	private JsonNode demoPoints() throws IOException {
		try (InputStream points = getClass().getResourceAsStream("/demo/service-points.json")) {
			return this.json.readTree(Objects.requireNonNull(points));
		}
	}

}
