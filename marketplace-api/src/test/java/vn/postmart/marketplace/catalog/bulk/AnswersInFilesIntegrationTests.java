package vn.postmart.marketplace.catalog.bulk;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import vn.postmart.marketplace.catalog.AttributeView;
import vn.postmart.marketplace.catalog.ListingDetail;
import vn.postmart.marketplace.catalog.ListingDetails;
import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetFormat;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.postmart.marketplace.catalog.bulk.ImportsForTests.HEAD;
import static vn.postmart.marketplace.catalog.bulk.ImportsForTests.row;

/** What listings answer to their category's attributes, by the columns of a file. */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersInFilesIntegrationTests {

	private static final String PHONE = "0912347051";

	private static final String ASKING = HEAD + ",Thuộc tính: loai,attribute:do-ngot\n";

	@Autowired
	private WebTestClient client;

	@Autowired
	private ListingDetails details;

	private StallId stall;

	private ImportsForTests imports;

	@BeforeAll
	void openStall() {
		this.stall = StallsForTests.open(this.client, PHONE);
		this.imports = ImportsForTests.ofStall(this.client, PHONE, this.stall);
		ListingsForTests.lycheeCategory(this.client);
		ask("do-ngot", """
				{"name": "Độ ngọt", "nameEn": "Brix", "kind": "NUMBER", "unit": "°Bx", "required": false}""");
	}

	@BeforeAll
	void askForTheGrade() {
		ListingsForTests.lycheeCategory(this.client);
		ask("loai", """
				{"name": "Loại", "nameEn": "Grade", "kind": "CHOICE", "required": true, "choices": [
				{"code": "loai-1", "name": "Loại 1", "nameEn": "Grade 1"}]}""");
	}

	@Test
	void saysWhichAnswerIsWrongByItsColumn() {
		JsonNode job = this.imports.checked("text/csv",
				bytes(ASKING + row("A1", 45_000) + ",,ngọt\n" + row("A2", 45_000) + ",Loại 9,18"));
		assertThat(job.get("bad").asInt()).isEqualTo(2);
		JsonNode rows = this.imports.errors(job.get("id").asString(), "en").get("rows");
		assertThat(rows.get(0).get("errors").findValuesAsString("column")).containsExactly("attribute:do-ngot",
				"attribute:loai");
		assertThat(rows.get(0).get("errors").get(0).get("title").asString()).isEqualTo("Attribute: do-ngot");
		assertThat(rows.get(1).get("errors").get(0).get("message").asString()).isEqualTo("Must be one of: Loại 1");
		assertThat(answers("A1")).isEmpty();
	}

	@Test
	void aFileThatLeavesTheAnswersOutKeepsThemButANewListingNeedsThem() {
		load(ASKING + row("B1", 45_000) + ",Grade 1,\"18,50\"");
		load(HEAD + "\n" + row("B1", 52_000));
		assertThat(answers("B1")).containsExactly("18.5", "loai-1");
		JsonNode job = this.imports.checked("text/csv", bytes(HEAD + "\n" + row("B2", 45_000)));
		assertThat(this.imports.errors(job.get("id").asString(), "vi").at("/rows/0/errors/0/column").asString())
			.isEqualTo("attribute:loai");
	}

	@ParameterizedTest
	@EnumSource(SheetFormat.class)
	void answersAreExportedAndImportedUnchanged(SheetFormat format) {
		load(ASKING + row("C1", 45_000) + ",loai-1,18");
		List<ListingDetail> before = listings();
		this.imports.loaded(format.mediaType(), this.imports.exported(format));
		assertThat(listings()).isEqualTo(before);
	}

	private List<String> answers(String code) {
		return listings().stream()
			.filter((detail) -> detail.listing().name().endsWith(code))
			.flatMap((detail) -> detail.attributes().stream())
			.map(AttributeView::value)
			.toList();
	}

	private List<ListingDetail> listings() {
		return this.details.ofStall(this.stall).collectList().block();
	}

	private void load(String file) {
		this.imports.loaded("text/csv", bytes(file));
	}

	private void ask(String code, String request) {
		this.client.mutateWith(TestActors.operator("operator"))
			.put()
			.uri("/api/v1/categories/vai-nhan/attributes/{code}", code)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(request)
			.exchange()
			.expectStatus()
			.isNoContent();
	}

	private static byte[] bytes(String file) {
		return file.getBytes(StandardCharsets.UTF_8);
	}

}
