package vn.postmart.marketplace.catalog.bulk;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.postmart.marketplace.catalog.ListingDetail;
import vn.postmart.marketplace.catalog.ListingDetails;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetFormat;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.postmart.marketplace.catalog.bulk.ImportsForTests.HEAD;
import static vn.postmart.marketplace.catalog.bulk.ImportsForTests.row;

@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportIntegrationTests {

	private static final String PHONE = "0912347001";

	@Autowired
	private WebTestClient client;

	@Autowired
	private ListingDetails details;

	private StallId stall;

	private ImportsForTests imports;

	@BeforeAll
	void offerLychees() {
		ListingsForTests.lycheeCategory(this.client);
		this.stall = StallsForTests.open(this.client, PHONE);
		this.imports = ImportsForTests.ofStall(this.client, PHONE, this.stall);
		String bottled = ListingsForTests.request("=SUM(A1) vải", 5)
			.replace("\"code\": \"kg\", \"label\": \"kg\", \"labelEn\": \"kg\", \"netWeightGrams\": 1000",
					"\"code\": \"chai\", \"label\": \"chai\", \"netWeightGrams\": 900, \"netMillilitres\": 750")
			.replace("\"step\": 0.5", "\"step\": 1");
		ListingsForTests.offer(this.client, PHONE, this.stall, bottled);
		ListingsForTests.pomelos(this.client, PHONE, this.stall, 10);
		this.imports.loaded("text/csv",
				(HEAD + "\n" + row("V1", 45_000) + "\n" + row("V2", 52_000)).getBytes(StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@EnumSource(SheetFormat.class)
	void whatIsExportedIsImportedUnchanged(SheetFormat format) {
		List<ListingDetail> before = listings();
		assertThat(before).hasSize(4);
		byte[] file = this.imports.exported(format);
		assertThat(this.imports.loaded(format.mediaType(), file).get("done").asInt()).isEqualTo(4);
		assertThat(listings()).isEqualTo(before);
	}

	@Test
	void whatIsSoldByVolumeIsComparedByTheLitre() {
		ListingView bottle = listings().stream()
			.map(ListingDetail::listing)
			.filter((listing) -> listing.unit().netMillilitres() != null)
			.findFirst()
			.orElseThrow();
		this.client.get()
			.uri("/api/v1/listings/{id}", bottle.id())
			.exchange()
			.expectBody()
			.jsonPath("$.pricePerLitreVnd")
			.isEqualTo(bottle.price().amount() * 1000 / 750);
	}

	@Test
	void whatIsWeighedWhenPackedIsPricedByTheKilogram() {
		assertThat(new String(this.imports.exported(SheetFormat.CSV), StandardCharsets.UTF_8))
			.contains(",45000,15,qua,quả,");
		ListingView pomelo = listings().stream()
			.map(ListingDetail::listing)
			.filter((listing) -> listing.catchWeight() != null)
			.findFirst()
			.orElseThrow();
		assertThat(pomelo.price().amount()).isEqualTo(54_000);
		assertThat(pomelo.pricePerKilogram()).isEqualTo(45_000);
	}

	@Test
	void noCellOfTheFileIsAFormula() {
		assertThat(new String(this.imports.exported(SheetFormat.CSV), StandardCharsets.UTF_8))
			.contains(",'=SUM(A1) vải,")
			.doesNotContain(",=SUM");
	}

	@Test
	void anotherHouseholdGetsNoFile() {
		this.client.mutateWith(TestActors.household("0912347002"))
			.get()
			.uri("/api/v1/stalls/{stall}/export", this.stall)
			.exchange()
			.expectStatus()
			.isNotFound();
	}

	@Test
	void aPriceListChangesAllItsLinesOrNone() {
		ListingView one = listings().getFirst().listing();
		ListingView other = listings().getLast().listing();
		priceList(line(one, one.version(), 61_000), line(other, other.version() + 1, 62_000)).expectStatus()
			.isEqualTo(409)
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("items[1].version");
		assertThat(listings().getFirst().listing()).isEqualTo(one);
		priceList(line(one, one.version(), 61_000), line(other, other.version(), 62_000)).expectStatus().isNoContent();
		assertThat(listings().getFirst().listing().price().amount()).isEqualTo(61_000);
		assertThat(listings().getLast().listing().price().amount()).isEqualTo(62_000);
	}

	@Test
	void aPriceListRefusesLimitsThatCannotBe() {
		ListingView one = listings().getFirst().listing();
		priceList(line(one, one.version(), 61_000).replace("\"maximum\": 20", "\"maximum\": 0.5")).expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("items[0].maximum");
	}

	@Test
	void aPriceListSellsOnlyWholePiecesOfWhatIsWeighedWhenPacked() {
		StallId pomelos = StallsForTests.open(this.client, "0912349092");
		ListingId id = ListingsForTests.offer(this.client, "0912349092", pomelos,
				ListingsForTests.weighedRequest("Bưởi Năm Roi", 20));
		ListingView pomelo = this.details.detail(id).block().listing();
		ResponseSpec refused = this.client.mutateWith(TestActors.household("0912349092"))
			.put()
			.uri("/api/v1/stalls/{stall}/price-list", pomelos)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("{\"items\": [" + line(pomelo, pomelo.version(), 50_000).replace("\"step\": 1", "\"step\": 0.5")
					+ "]}")
			.exchange();
		refused.expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].field").isEqualTo("items[0].step");
		assertThat(this.details.detail(id).block().listing().version()).isEqualTo(pomelo.version());
	}

	private ResponseSpec priceList(String... lines) {
		return this.client.mutateWith(TestActors.household(PHONE))
			.put()
			.uri("/api/v1/stalls/{stall}/price-list", this.stall)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("{\"items\": [" + String.join(",", lines) + "]}")
			.exchange();
	}

	private static String line(ListingView listing, long version, long price) {
		return """
				{"id": "%s", "version": %d, "priceVnd": %d, "minimum": 1, "maximum": 20, "step": 1, "active": true}"""
			.formatted(listing.id(), version, price);
	}

	private List<ListingDetail> listings() {
		return this.details.ofStall(this.stall).collectList().block();
	}

}
