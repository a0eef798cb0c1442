package vn.postmart.marketplace.relief;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.StatusAssertions;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;

import vn.postmart.marketplace.support.ApiSamples;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;
import vn.postmart.marketplace.support.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class ReliefIntegrationTests {

	private static final String HEAD = "full_name,phone,national_id,birth_year,commune_code,hamlet,household_size\n";

	private static final String TWO_FAMILIES = HEAD + """
			Nguyễn Thị Hoa Canary,0912000111,024184000111,1984,07582,Thôn Đông,4
			Trần Văn Bình,0912000112,,1970,07573,Thôn Đoài,2
			""";

	@Autowired
	private WebTestClient client;

	@Autowired
	private TestDatabase database;

	@Test
	void takesAListInOnceAndKeepsNobodyInPlainText() throws SQLException {
		String id = programme("Hạt gạo nghĩa tình");
		imports(id, TWO_FAMILIES, true, "dry").jsonPath("$.accepted").isEqualTo(2);
		imports(id, TWO_FAMILIES, false, "first").jsonPath("$.accepted").isEqualTo(2);
		imports(id, TWO_FAMILIES, false, "second").jsonPath("$.accepted")
			.isEqualTo(0)
			.jsonPath("$.duplicates")
			.isEqualTo(2);
		get("/api/v1/relief/programmes/" + id + "/beneficiaries").jsonPath("$.length()")
			.isEqualTo(2)
			.jsonPath("$[0].name")
			.isEqualTo("Nguyễn *** Canary")
			.jsonPath("$[0].nationalId")
			.isEqualTo("*********111");
		assertThat(count("select count(*) from relief.beneficiary where position('Canary'::bytea in sealed) > 0"))
			.isZero();
		assertThat(count("select count(*) from relief.reading where what = 'beneficiaries'")).isEqualTo(1);
	}

	@Test
	void namesEveryBadCellAndWritesNothing() throws SQLException {
		String id = programme("Danh sách có lỗi");
		String csv = HEAD + """
				=1+1,0912000111,,1984,07582,Thôn Đông,4
				Trần Văn Bình,12345,,1970,07573,Thôn Đoài,2
				Lê Thị Cúc,0912000113,12345,1990,07573,Thôn Đoài,2
				Phạm Văn Dũng,0912000114,,1990,99999,Thôn Đoài,2
				Hoàng Thị Em,0912000115,,1990,07573,Thôn Đoài,99
				Vũ Văn Phú,0912000116,,1990,07573
				""";
		imports(id, csv, true, "dry").jsonPath("$.errors.length()")
			.isEqualTo(6)
			.jsonPath("$.errors[0].row")
			.isEqualTo(2)
			.jsonPath("$.errors[0].column")
			.isEqualTo("full_name")
			.jsonPath("$.errors[1].column")
			.isEqualTo("phone")
			.jsonPath("$.errors[2].column")
			.isEqualTo("national_id")
			.jsonPath("$.errors[3].column")
			.isEqualTo("commune_code")
			.jsonPath("$.errors[4].column")
			.isEqualTo("household_size")
			.jsonPath("$.errors[5].message")
			.isEqualTo("Dòng có 5 ô, cần 7 ô");
		post("/api/v1/relief/programmes/" + id + "/imports?dryRun=false", csv, "commit").expectStatus().isEqualTo(422);
		assertThat(count("select count(*) from relief.beneficiary b join relief.programme p on p.id = b.programme_id "
				+ "where p.name = 'Danh sách có lỗi'"))
			.isZero();
	}

	@Test
	void refusesAFileThatIsNoListOfFamilies() {
		String id = programme("Tệp lạ");
		post("/api/v1/relief/programmes/" + id + "/imports", "a,b\n1,2\n", "a").expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.reason")
			.isEqualTo("relief.columns");
		this.client.mutateWith(TestActors.officer("can-bo"))
			.post()
			.uri("/api/v1/relief/programmes/" + id + "/imports")
			.contentType(MediaType.parseMediaType("text/csv"))
			.bodyValue((HEAD + "Nguyễn\n").getBytes(StandardCharsets.UTF_16))
			.exchange()
			.expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.reason")
			.isEqualTo("relief.encoding");
	}

	@Test
	void refusesGoodsWhosePriceIsKnownOnlyWhenTheyAreWeighed() throws SQLException {
		String id = programme("Bưởi cứu trợ");
		ListingsForTests.lycheeCategory(this.client);
		StallId stall = StallsForTests.open(this.client, "0912399071");
		ListingId pomelos = ListingsForTests.pomelos(this.client, "0912399071", stall, 10);
		kit(id, "Phần quả", pomelos).expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("sources[0].listingId")
			.jsonPath("$.errors[0].message")
			.value(String.class, (message) -> assertThat(message).contains("cân khi đóng gói"));
		assertThat(count("select count(*) from relief.kit k join relief.programme p on p.id = k.programme_id "
				+ "where p.name = 'Bưởi cứu trợ'"))
			.isZero();
	}

	@Test
	void aKitWhoseGoodsChangedNamesThemAndIsNotOrdered() throws SQLException {
		String id = programme("Phần vải");
		ListingsForTests.lycheeCategory(this.client);
		StallId stall = StallsForTests.open(this.client, "0912399072");
		ListingId lychees = ListingsForTests.lychees(this.client, "0912399072", stall, 10);
		kit(id, "Phần vải", lychees).expectStatus().isOk().expectBody().jsonPath("$.kit.sources[0].problem").isEmpty();
		imports(id, TWO_FAMILIES, false, "vai").jsonPath("$.accepted").isEqualTo(2);

		execute("update catalog.listing set weight_tolerance = 15 where id = '" + lychees + "'");
		get("/api/v1/relief/programmes/" + id).jsonPath("$.kit.sources[0].problem.code").isEqualTo("WEIGHED");
		order(id).jsonPath("$.reason")
			.isEqualTo("relief.kit-unfit")
			.jsonPath("$.errors[0].field")
			.isEqualTo("sources[0].listingId")
			.jsonPath("$.detail")
			.value(String.class, (detail) -> assertThat(detail).contains("Vải thiều Lục Ngạn"));

		execute("update catalog.listing set weight_tolerance = null, not_postable_reason = 'Dễ chảy', "
				+ "not_postable_reason_en = 'It leaks' where id = '" + lychees + "'");
		get("/api/v1/relief/programmes/" + id).jsonPath("$.kit.sources[0].problem.code")
			.isEqualTo("NOT_POSTABLE")
			.jsonPath("$.kit.sources[0].problem.reason")
			.isEqualTo("Dễ chảy");
		order(id).jsonPath("$.reason").isEqualTo("relief.kit-unfit");
		assertThat(count("select count(*) from relief.package p join relief.beneficiary b on b.id = p.beneficiary_id "
				+ "where b.programme_id = '" + id + "'"))
			.isZero();
	}

	@Test
	void aPackageNamesTheOfficeWhereItIsHandedOver() {
		String id = programme("Vải về xóm");
		deposit(id);
		ListingsForTests.lycheeCategory(this.client);
		StallId stall = StallsForTests.open(this.client, "0912399073");
		ListingId lychees = ListingsForTests.lychees(this.client, "0912399073", stall, 10);
		kit(id, "Phần vải", lychees).expectStatus().isOk();
		imports(id, TWO_FAMILIES, false, "xom").jsonPath("$.accepted").isEqualTo(2);
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> get("/api/v1/listings/" + lychees).jsonPath("$.available").isEqualTo(10));

		ordering(id).isCreated();

		String packages = new String(
				get("/api/v1/relief/programmes/" + id + "/packages").returnResult().getResponseBody(),
				StandardCharsets.UTF_8);
		ApiSamples.assertSameShape("relief-packages", packages);
		assertThat(JsonPath.<List<String>>read(packages, "$.items[*].pointCode")).containsExactly("07582-1", "07582-1");
		assertThat(JsonPath.<List<String>>read(packages, "$.items[*].pointName")).containsExactly("Bưu cục Lục Ngạn",
				"Bưu cục Lục Ngạn");
	}

	/** Five kits with one of these goods in each. */
	private ResponseSpec kit(String programme, String name, ListingId goods) {
		return this.client.mutateWith(TestActors.officer("can-bo"))
			.put()
			.uri("/api/v1/relief/programmes/" + programme + "/kit")
			.bodyValue(Map.of("name", name, "sources",
					List.of(Map.of("listingId", goods.toString(), "quantityPerKit", 1, "kits", 5))))
			.exchange();
	}

	private BodyContentSpec order(String id) {
		return ordering(id).isEqualTo(422).expectBody();
	}

	private StatusAssertions ordering(String id) {
		return this.client.mutateWith(TestActors.officer("can-bo"))
			.post()
			.uri("/api/v1/relief/programmes/" + id + "/orders")
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.exchange()
			.expectStatus();
	}

	private void execute(String sql) throws SQLException {
		try (Connection connection = this.database.asSuperuser()) {
			assertThat(connection.createStatement().executeUpdate(sql)).isEqualTo(1);
		}
	}

	@Test
	void countsADepositOnceAndShowsItToEverybody() {
		String id = programme("Quỹ công khai");
		for (int i = 0; i < 2; i++) {
			deposit(id);
		}
		this.client.get()
			.uri("/api/v1/relief/public")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$[?(@.name == 'Quỹ công khai')].raisedVnd")
			.isEqualTo(5_000_000);
	}

	@Test
	void keepsProgrammesFromEverybodyButOfficers() {
		this.client.get().uri("/api/v1/relief/programmes").exchange().expectStatus().isUnauthorized();
		this.client.mutateWith(TestActors.household("0912345001"))
			.get()
			.uri("/api/v1/relief/programmes")
			.exchange()
			.expectStatus()
			.isForbidden();
	}

	private void deposit(String id) {
		this.client.mutateWith(TestActors.officer("can-bo"))
			.post()
			.uri("/api/v1/relief/programmes/" + id + "/deposits")
			.header("Idempotency-Key", "deposit-" + id)
			.bodyValue(Map.of("amountVnd", 5_000_000, "donor", "Quỹ thử", "receivedOn",
					ListingsForTests.today().toString()))
			.exchange()
			.expectStatus()
			.isCreated()
			.expectBody()
			.jsonPath("$.leftVnd")
			.isEqualTo(5_000_000);
	}

	private String programme(String name) {
		Map<?, ?> opened = this.client.mutateWith(TestActors.officer("can-bo"))
			.post()
			.uri("/api/v1/relief/programmes")
			.header("Idempotency-Key", "open-" + name)
			.bodyValue(Map.of("name", name, "purpose", "Gạo cho các hộ khó khăn", "budgetVnd", 12_000_000, "startsOn",
					"2026-11-01", "closesOn", "2099-12-31"))
			.exchange()
			.expectStatus()
			.isCreated()
			.expectBody(Map.class)
			.returnResult()
			.getResponseBody();
		return String.valueOf(opened.get("id"));
	}

	private BodyContentSpec imports(String id, String csv, boolean dryRun, String key) {
		return post("/api/v1/relief/programmes/" + id + "/imports?dryRun=" + dryRun, csv, key).expectStatus()
			.isOk()
			.expectBody();
	}

	private WebTestClient.ResponseSpec post(String path, String csv, String key) {
		return this.client.mutateWith(TestActors.officer("can-bo"))
			.post()
			.uri(path)
			.header("Idempotency-Key", key)
			.contentType(MediaType.parseMediaType("text/csv"))
			.bodyValue(csv.getBytes(StandardCharsets.UTF_8))
			.exchange();
	}

	private BodyContentSpec get(String path) {
		return this.client.mutateWith(TestActors.officer("can-bo"))
			.get()
			.uri(path)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody();
	}

	private long count(String sql) throws SQLException {
		try (Connection connection = this.database.asSuperuser();
				ResultSet rows = connection.createStatement().executeQuery(sql)) {
			rows.next();
			return rows.getLong(1);
		}
	}

}
