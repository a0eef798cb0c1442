package vn.postmart.marketplace.catalog.bulk;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetFormat;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.postmart.marketplace.catalog.bulk.ImportsForTests.HEAD;
import static vn.postmart.marketplace.catalog.bulk.ImportsForTests.row;

/** What is sold ahead, by the columns of a file. */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SalesPlansInFilesIntegrationTests {

	private static final String PHONE = "0912347061";

	private static final String AHEAD = HEAD
			+ ",ship_by,cap,window_opens,window_closes,window_ships,window_repeat,window_until\n";

	private static final LocalDate TODAY = ListingsForTests.today();

	private static final LocalDate SHIP_BY = TODAY.plusDays(30);

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Autowired
	private WebTestClient client;

	private StallId stall;

	private ImportsForTests imports;

	@BeforeAll
	void openStall() {
		ListingsForTests.lycheeCategory(this.client);
		this.stall = StallsForTests.open(this.client, PHONE);
		this.imports = ImportsForTests.ofStall(this.client, PHONE, this.stall);
	}

	@ParameterizedTest
	@EnumSource(SheetFormat.class)
	void whatIsSoldAheadIsExportedAndImportedUnchanged(SheetFormat format) {
		load(AHEAD + unharvested("A1") + "," + SHIP_BY + ",40,,,,,\n" + row("A2", 45_000) + ",,," + window(7));
		JsonNode promises = get("/pre-orders");
		JsonNode windows = windows("A2");
		assertThat(windows.at("/items/0/repeatDays").asInt()).isEqualTo(7);

		load(format, this.imports.exported(format));

		assertThat(get("/pre-orders")).isEqualTo(promises);
		assertThat(windows("A2")).isEqualTo(windows);
	}

	@Test
	void aPromiseIsSoldUpToItsCapAndTheCapIsChangedByFile() {
		load(AHEAD + unharvested("B1") + "," + SHIP_BY + ",40,,,,,");
		assertThat(promise("B1").get("cap").asInt()).isEqualTo(40);
		Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
			JsonNode page = JSON.readTree(body("/api/v1/listings/" + listing("B1")));
			assertThat(page.get("available").asInt()).isEqualTo(40);
			assertThat(page.get("shipBy").asString()).isEqualTo(SHIP_BY.toString());
		});
		load(AHEAD + unharvested("B1") + "," + SHIP_BY + ",\"55,5\",,,,,");
		assertThat(promise("B1").get("cap").asString()).isEqualTo("55.5");
		load(HEAD + "\n" + unharvested("B1"));
		assertThat(promise("B1").get("cap").asString()).as("columns left out").isEqualTo("55.5");
	}

	@Test
	void aHarvestThatIsInIsNotPromisedAgainByAnOldFile() {
		String file = AHEAD + unharvested("C1") + "," + SHIP_BY + ",40,,,,,";
		load(file);
		this.client.mutateWith(TestActors.household(PHONE))
			.put()
			.uri("/api/v1/stalls/{stall}/lots/{lot}/harvest", this.stall, promise("C1").get("lotId").asString())
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("{\"harvestedOn\": \"%s\", \"quantity\": 30}".formatted(TODAY))
			.exchange()
			.expectStatus()
			.isOk();
		load(file);
		assertThat(get("/pre-orders").get("items").findValuesAsString("listingId")).doesNotContain(listing("C1"));
	}

	@Test
	void saysWhatIsWrongByColumnBeforeAnythingIsPlanned() {
		String past = TODAY.minusDays(1).toString();
		JsonNode job = this.imports.checked("text/csv",
				bytes(AHEAD + unharvested("D1") + "," + past + ",,,,,,\n" + unharvested("D2") + ",,,,,,,\n"
						+ row("D3", 45_000) + ",,,sáng mai," + TODAY + ",," + 5 + "," + past + "\n" + row("D4", 45_000)
						+ ",,," + TODAY.plusDays(2) + " 8:00," + TODAY.plusDays(1) + " 8:00," + TODAY + ",5,"));
		assertThat(job.get("good").asInt()).isZero();
		JsonNode rows = this.imports.errors(job.get("id").asString(), "vi").get("rows");
		assertThat(columns(rows, 0)).containsExactly("ship_by", "cap");
		assertThat(rows.at("/0/errors/0/message").asString()).isEqualTo("Ngày gửi đã qua. Xin chọn từ hôm nay trở đi.");
		assertThat(columns(rows, 1)).as("no harvest and no promise").containsExactly("harvested", "quantity");
		assertThat(columns(rows, 2)).containsExactly("window_opens", "window_closes", "window_ships");
		assertThat(rows.at("/2/errors/0/message").asString()).isEqualTo("Phải là ngày và giờ, ví dụ 21/11/2026 8:00");
		assertThat(columns(rows, 3)).containsExactly("window_closes", "window_ships", "window_repeat");
	}

	@Test
	void anOpenWindowStaysAsItIs() {
		load(AHEAD + row("E1", 45_000) + ",,," + window(7));
		JsonNode before = windows("E1");
		JsonNode job = this.imports.checked("text/csv", bytes(AHEAD + row("E1", 45_000) + ",,," + window(14)));
		assertThat(columns(this.imports.errors(job.get("id").asString(), "en").get("rows"), 0))
			.containsExactly("window_opens");
		assertThat(windows("E1")).isEqualTo(before);
	}

	private static String window(int repeatDays) {
		return "%s 00:00,%s 20:00,%s,%d,%s".formatted(TODAY, TODAY.plusDays(3), TODAY.plusDays(5), repeatDays,
				TODAY.plusDays(90));
	}

	/** A good row but for its harvest. */
	private static String unharvested(String code) {
		String row = row(code, 45_000);
		return row.substring(0, row.indexOf(",L1,")) + ",,,,";
	}

	private static List<String> columns(JsonNode rows, int row) {
		return rows.get(row).get("errors").findValuesAsString("column");
	}

	private JsonNode promise(String code) {
		String listing = listing(code);
		return get("/pre-orders").get("items")
			.valueStream()
			.filter((item) -> item.get("listingId").asString().equals(listing))
			.findFirst()
			.orElseThrow();
	}

	private JsonNode windows(String code) {
		return get("/listings/" + listing(code) + "/order-windows");
	}

	private String listing(String code) {
		return get("/listings").get("items")
			.valueStream()
			.filter((item) -> item.get("name").asString().endsWith(code))
			.map((item) -> item.get("id").asString())
			.findFirst()
			.orElseThrow();
	}

	private JsonNode get(String path) {
		return JSON.readTree(body("/api/v1/stalls/" + this.stall + path));
	}

	private String body(String uri) {
		return new String(this.client.mutateWith(TestActors.household(PHONE))
			.method(HttpMethod.GET)
			.uri(uri)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBody(), StandardCharsets.UTF_8);
	}

	private void load(String file) {
		load(SheetFormat.CSV, bytes(file));
	}

	private void load(SheetFormat format, byte[] file) {
		JsonNode job = this.imports.checked(format.mediaType(), file);
		assertThat(job.get("bad").asInt()).isZero();
		this.imports.loaded(job.get("id").asString(), false);
	}

	private static byte[] bytes(String file) {
		return file.getBytes(StandardCharsets.UTF_8);
	}

}
