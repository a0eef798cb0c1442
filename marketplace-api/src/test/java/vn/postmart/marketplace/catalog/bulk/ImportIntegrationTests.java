package vn.postmart.marketplace.catalog.bulk;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import tools.jackson.databind.JsonNode;
import vn.postmart.marketplace.catalog.ListingDetail;
import vn.postmart.marketplace.catalog.ListingDetails;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.inventory.Availability;
import vn.postmart.marketplace.inventory.Stock;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.support.ApiSamples;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.postmart.marketplace.catalog.bulk.ImportsForTests.HEAD;
import static vn.postmart.marketplace.catalog.bulk.ImportsForTests.row;

@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportIntegrationTests {

	private static final String CSV = "text/csv";

	@Autowired
	private WebTestClient client;

	@Autowired
	private ListingDetails details;

	@Autowired
	private Stock stock;

	private int phones = 912346000;

	@BeforeAll
	void categories() {
		ListingsForTests.lycheeCategory(this.client);
	}

	@Test
	void anOperatorLoadsListingsOfSeveralStallsWithTheirLots() {
		StallId one = StallsForTests.open(this.client, phone());
		StallId other = StallsForTests.open(this.client, phone());
		ImportsForTests imports = ImportsForTests.ofOperator(this.client);
		JsonNode job = imports.checked(CSV,
				csv("stall," + HEAD, one + "," + row("V1", 45_000), other + "," + row("V1", 52_000)));
		assertThat(job.get("good").asInt()).isEqualTo(2);
		assertThat(listings(one)).isEmpty();
		imports.loaded(job.get("id").asString(), false);
		ListingDetail lychees = listings(one).getFirst();
		assertThat(lychees.listing().price().amount()).isEqualTo(45_000);
		assertThat(lychees.listing().step().thousandths()).isEqualTo(500);
		assertThat(lychees.listing().seasonMonths()).containsExactlyInAnyOrder(6, 7);
		assertThat(lychees.listing().communeCode()).isEqualTo("07582");
		assertThat(lychees.lots().getFirst().code()).isEqualTo("L1");
		awaitAvailable(lychees.listing().id(), 400);
		assertThat(listings(other).getFirst().listing().price().amount()).isEqualTo(52_000);
	}

	@Test
	void theSameFileAgainChangesNothingAndAnotherPriceIsAnEdit() {
		String phone = phone();
		StallId stall = StallsForTests.open(this.client, phone);
		ImportsForTests imports = imports(phone, stall);
		imports.loaded(CSV, csv(HEAD, row("V1", 45_000), row("V2", 45_000)));
		List<ListingDetail> first = listings(stall);
		imports.loaded(CSV, csv(HEAD, row("V1", 45_000), row("V2", 45_000)));
		assertThat(listings(stall)).isEqualTo(first);
		imports.loaded(CSV, csv(HEAD, row("V1", 45_000), row("V2", 51_000)));
		assertThat(listings(stall)).hasSize(2)
			.extracting((listing) -> listing.listing().price().amount(), (listing) -> listing.listing().version(),
					(listing) -> listing.lots().size())
			.containsExactlyInAnyOrder(tuple(45_000L, 1L, 1), tuple(51_000L, 2L, 1));
	}

	@Test
	void saysWhatIsWrongWithEachCellInTheSellersLanguageAndLoadsNothing() {
		String phone = phone();
		StallId stall = StallsForTests.open(this.client, phone);
		ImportsForTests imports = imports(phone, stall);
		JsonNode job = imports.checked(CSV,
				csv(HEAD, row("V1", 45_000), row("V2", 45_000).replace("45000,kg", "0,kg"),
						row("V3", 45_000).replace("vai-nhan", "khong-co"), row("V1", 45_000),
						row("V5", 45_000).replace("Vải thiều V5", "=HYPERLINK(1)"),
						row("V6", 45_000).replace(",400", ",1.500")));
		assertThat(job.get("bad").asInt()).isEqualTo(5);
		String id = job.get("id").asString();
		JsonNode rows = imports.errors(id, "vi").get("rows");
		ApiSamples.assertSameShape("import-job", job.toString());
		ApiSamples.assertSameShape("import-errors", imports.errors(id, "vi").toString());
		assertThat(rows.valueStream().map(ImportIntegrationTests::firstError)).containsExactly(
				"3 price: Phải từ 1 đến 1.000.000.000", "4 category: Không có nhóm hàng này",
				"5 code: Mã này đã có ở dòng 2", "6 name: Ô chứa công thức hoặc bắt đầu bằng = + - @: xin ghi giá trị",
				"7 quantity: Phải là số lượng lớn hơn 0, ví dụ 5 hoặc 0,5; không ghi 1.500 vì không rõ là một rưỡi hay một nghìn rưỡi");
		assertThat(firstError(imports.errors(id, "en").get("rows").get(1)))
			.isEqualTo("4 category: There is no such category");
		imports.commit(id, false).expectStatus().isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(listings(stall)).isEmpty();
		assertThat(imports.loaded(id, true).get("done").asInt()).isEqualTo(1);
		assertThat(listings(stall)).hasSize(1);
	}

	@Test
	void refusesAFileThatIsNoneWithASentence() {
		String phone = phone();
		ImportsForTests imports = imports(phone, StallsForTests.open(this.client, phone));
		refused(imports, CSV, HEAD.getBytes(StandardCharsets.UTF_8), "catalog.import-empty");
		refused(imports, CSV, csv(HEAD + ",mystery", row("V1", 1) + ",x"), "catalog.import-column-unknown");
		refused(imports, CSV, csv(HEAD.replace("price,", ""), row("V1", 1)), "catalog.import-column-missing");
		refused(imports, CSV, csv("stall," + HEAD, "x," + row("V1", 1)), "catalog.import-stall-not-yours");
		refused(imports, CSV, csv(HEAD, row("V1", 1) + ",more"), "catalog.import-row-too-long");
		refused(imports, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", csv(HEAD),
				"catalog.import-unreadable");
	}

	@Test
	void anotherHouseholdSeesNothingOfIt() {
		String phone = phone();
		StallId stall = StallsForTests.open(this.client, phone);
		String id = imports(phone, stall).checked(CSV, csv(HEAD, row("V1", 45_000))).get("id").asString();
		this.client.mutateWith(TestActors.household(phone()))
			.get()
			.uri("/api/v1/imports/{id}", id)
			.exchange()
			.expectStatus()
			.isNotFound();
		imports(phone(), stall).send(CSV, csv(HEAD, row("V1", 45_000))).expectStatus().isNotFound();
		imports(phone(), stall).commit(id, false).expectStatus().isNotFound();
	}

	@Test
	void tenThousandRowsAreCheckedAndLoadedWithinAMinute() {
		String phone = phone();
		StallId stall = StallsForTests.open(this.client, phone);
		byte[] file = csv(HEAD,
				IntStream.rangeClosed(1, 10_000).mapToObj((i) -> row("V" + i, 40_000 + i)).toArray(String[]::new));
		Instant start = Instant.now();
		ImportsForTests imports = imports(phone, stall);
		String id = imports.checked(CSV, file).get("id").asString();
		JsonNode job = imports.loaded(id, false);
		assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(60));
		assertThat(job.get("done").asInt()).isEqualTo(10_000);
		assertThat(listings(stall)).hasSize(10_000);
	}

	private void refused(ImportsForTests imports, String type, byte[] file, String reason) {
		imports.send(type, file)
			.expectStatus()
			.isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
			.expectBody()
			.jsonPath("$.reason")
			.isEqualTo(reason);
	}

	private static String firstError(JsonNode row) {
		JsonNode error = row.get("errors").get(0);
		return row.get("row").asInt() + " " + error.get("column").asString() + ": " + error.get("message").asString();
	}

	private ImportsForTests imports(String phone, StallId stall) {
		return ImportsForTests.ofStall(this.client, phone, stall);
	}

	private static byte[] csv(String head, String... rows) {
		String[] lines = new String[rows.length + 1];
		lines[0] = head;
		System.arraycopy(rows, 0, lines, 1, rows.length);

		return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
	}

	private String phone() {
		return "0" + this.phones++;
	}

	private List<ListingDetail> listings(StallId stall) {
		return this.details.ofStall(stall).collectList().block();
	}

	private void awaitAvailable(ListingId listing, long units) {
		Availability found = this.stock.available(List.of(listing))
			.next()
			.switchIfEmpty(Mono.error(() -> new AssertionError("the lot was not received")))
			.retryWhen(Retry.fixedDelay(100, Duration.ofMillis(100)))
			.block();
		assertThat(found.available()).isEqualTo(Quantity.of(units));
	}

}
