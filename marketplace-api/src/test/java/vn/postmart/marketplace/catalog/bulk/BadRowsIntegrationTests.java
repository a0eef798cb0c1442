package vn.postmart.marketplace.catalog.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import vn.postmart.marketplace.catalog.ListingDetail;
import vn.postmart.marketplace.catalog.ListingDetails;
import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetFormat;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.postmart.marketplace.catalog.bulk.ImportsForTests.HEAD;
import static vn.postmart.marketplace.catalog.bulk.ImportsForTests.row;

/** Bad rows go back to their sender as a file that is mended and sent again. */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadRowsIntegrationTests {

	private static final String PHONE = "0912347061";

	@Autowired
	private WebTestClient client;

	@Autowired
	private ListingDetails details;

	private StallId stall;

	private ImportsForTests imports;

	@BeforeAll
	void openStall() {
		ListingsForTests.lycheeCategory(this.client);
		this.stall = StallsForTests.open(this.client, PHONE);
		this.imports = ImportsForTests.ofStall(this.client, PHONE, this.stall);
	}

	@Test
	void onlyTheBadRowsComeBackWithTheirReasonAndAreLoadedOnceMended() {
		String bad = row("V2", 0).replace("vai-nhan", "khong-co");
		String id = check("text/csv", bytes(HEAD + "\n" + row("V1", 45_000) + "\n" + bad));
		String file = new String(badRows(id, "en", SheetFormat.CSV), StandardCharsets.UTF_8);
		assertThat(file.lines()).hasSize(2);
		assertThat(file.lines().findFirst().orElseThrow()).endsWith(",Reason");
		assertThat(file)
			.contains(",\"Category: There is no such category; Price (dong): Must be from 1 to 1,000,000,000\"");
		String again = check("text/csv", bytes(file.replace("khong-co", "vai-nhan").replace(",0,kg,", ",47000,kg,")));
		assertThat(this.imports.loaded(again, false).get("done").asInt()).isEqualTo(1);
		assertThat(listings()).extracting((listing) -> listing.listing().price().amount()).containsExactly(47_000L);
	}

	@Test
	void aWorkbookComesBackAsAWorkbookAndSaysTheSameWhenNothingWasMended() throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(file, "test", null)) {
			Worksheet sheet = workbook.newWorksheet("goods");
			put(sheet, 0, HEAD);
			put(sheet, 1, "W1,Vải thiều,vai-nhan,Vải chín đỏ hạt nhỏ,rẻ,kg,,,,,,tươi,có,không,L1,2026-02-30,,5");
		}
		String id = check(SheetFormat.XLSX.mediaType(), file.toByteArray());
		JsonNode wrong = this.imports.errors(id, "vi").get("rows").get(0).get("errors");
		assertThat(wrong.findValuesAsString("column")).containsExactly("price", "harvested");
		String again = check(SheetFormat.XLSX.mediaType(), badRows(id, "vi", SheetFormat.XLSX));
		assertThat(this.imports.errors(again, "vi").get("rows").get(0).get("errors")).isEqualTo(wrong);
	}

	@Test
	void aCellThatIsFarTooLongIsShownByItsBeginningOnly() {
		String id = check("text/csv",
				bytes(HEAD + "\n" + row("V9", 45_000).replace("Vải thiều V9", "v".repeat(50_000))));
		JsonNode bad = this.imports.errors(id, "vi").get("rows").get(0);
		assertThat(bad.at("/errors/0/column").asString()).isEqualTo("name");
		assertThat(bad.at("/errors/0/value").asString()).isEqualTo("v".repeat(200) + "…");
		assertThat(bad.at("/cells/name").asString()).hasSize(201);
		assertThat(new String(badRows(id, "vi", SheetFormat.CSV), StandardCharsets.UTF_8)).contains("v".repeat(50_000));
	}

	private static void put(Worksheet sheet, int row, String cells) {
		String[] texts = cells.split(",");
		for (int column = 0; column < texts.length; column++) {
			sheet.value(row, column, texts[column]);
		}
	}

	@Test
	void anotherHouseholdGetsNoFile() {
		String id = check("text/csv", bytes(HEAD + "\n" + row("X1", 0)));
		ask("0912347062", id, "vi").expectStatus().isNotFound();
	}

	private String check(String type, byte[] file) {
		return this.imports.checked(type, file).get("id").asString();
	}

	private byte[] badRows(String id, String language, SheetFormat format) {
		return ask(PHONE, id, language).expectStatus()
			.isOk()
			.expectHeader()
			.contentType(format.mediaType())
			.expectBody()
			.returnResult()
			.getResponseBody();
	}

	private ResponseSpec ask(String phone, String id, String language) {
		return this.client.mutateWith(TestActors.household(phone))
			.get()
			.uri("/api/v1/imports/{id}/bad-rows", id)
			.header("Accept-Language", language)
			.exchange();
	}

	private List<ListingDetail> listings() {
		return this.details.ofStall(this.stall).collectList().block();
	}

	private static byte[] bytes(String file) {
		return file.getBytes(StandardCharsets.UTF_8);
	}

}
