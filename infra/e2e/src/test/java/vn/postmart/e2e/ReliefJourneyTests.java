package vn.postmart.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import vn.postmart.e2e.people.Browsers;
import vn.postmart.e2e.people.Clerk;
import vn.postmart.e2e.people.Script;
import vn.postmart.e2e.stack.Api;
import vn.postmart.e2e.stack.Books;
import vn.postmart.e2e.stack.Carrier;
import vn.postmart.e2e.stack.Marketplace;
import vn.postmart.e2e.stack.MarketplaceExtension;
import vn.postmart.e2e.stack.Staff;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A programme buys rice from two households for twenty families, and its fund pays to the
 * đồng.
 */
@ExtendWith(MarketplaceExtension.class)
class ReliefJourneyTests {

	private static final String PROGRAMMES = "/api/v1/relief/programmes";

	private final Marketplace market;

	private final Browsers browsers;

	ReliefJourneyTests(Marketplace market, Browsers browsers) {
		this.market = market;
		this.browsers = browsers;
	}

	@Test
	void aProgrammesRiceIsOrderedFromTwoHouseholdsAndHandedOverWithProof() throws IOException {
		Books books = this.market.books();
		Api officer = this.market.api(Staff.OFFICER);
		LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

		JsonNode opened = officer.post(PROGRAMMES,
				Map.of("name", "Gạo cho mùa lũ", "purpose", "Gạo cho hai mươi gia đình sau lũ.", "budgetVnd", 5_000_000,
						"startsOn", today.toString(), "closesOn", today.plusDays(30).toString()));
		String code = opened.get("code").asString();
		String path = PROGRAMMES + "/" + opened.get("id").asString();
		officer.post(path + "/deposits",
				Map.of("amountVnd", 5_000_000, "donor", "Nhóm thiện nguyện", "receivedOn", today.toString()));
		officer.put(path + "/kit", Map.of("name", "Phần gạo 5 kg", "sources",
				List.of(source("gao st25", "Gạo ST25", 1, 12), source("gao tam xoan", "Gạo tám xoan Hải Hậu", 5, 8))));
		JsonNode imported = officer.postCsv(path + "/imports?dryRun=false", families());
		assertThat(imported.get("accepted").asInt()).isEqualTo(20);

		// 12 x 185.000 and 8 x 5 x 36.000 = 2.220.000 + 1.440.000
		JsonNode ordered = officer.post(path + "/orders", Map.of());
		assertThat(ordered.get("packages").asInt()).isEqualTo(20);
		assertThat(ordered.get("goodsTotalVnd").asLong()).isEqualTo(3_660_000);
		long total = 3_660_000 + ordered.get("freightTotalVnd").asLong();
		assertThat(ordered.get("totalVnd").asLong()).isEqualTo(total);
		assertThat(fund(books, opened)).as("fund: what is left").isEqualTo(-(5_000_000 - total));

		Carrier carrier = this.market.carrier();
		List<String> parcels = parcels(officer, path);
		Marketplace.eventually("the carrier has the data of all twenty parcels",
				() -> parcels.stream().allMatch((parcel) -> carrier.count("pre-advised", parcel) == 1));

		try (Clerk clerk = Clerk.signsIn(this.market, this.browsers.visitor(Script.ON))) {
			String toTheClerksOwnOffice = parcelTo(officer, path, "07582-1");
			clerk.accepts(toTheClerksOwnOffice, 5200);
			clerk.accepts(parcels.stream().filter((id) -> !id.equals(toTheClerksOwnOffice)).findFirst().get(), 5200);
			Marketplace.eventually("the first parcel waits on the shelf", () -> waits(toTheClerksOwnOffice));
			clerk.handsOver(toTheClerksOwnOffice);
		}
		Marketplace.eventually("the public page counts two accepted and one handed over", () -> {
			JsonNode seen = this.market.api().get("/api/v1/relief/public/" + code);
			return seen.get("accepted").asInt() == 2 && seen.get("handedOver").asInt() == 1;
		});
		books.assertInOrder();
	}

	private Map<String, Object> source(String words, String name, int quantity, int kits) {
		JsonNode listing = this.market.api()
			.get("/api/v1/listings?size=20&q=" + words.replace(" ", "+"))
			.get("items")
			.valueStream()
			.filter((item) -> item.get("name").asString().equals(name))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No listing found by " + words));
		return Map.of("listingId", listing.get("id").asString(), "quantityPerKit", quantity, "kits", kits);
	}

	private static List<String> parcels(Api officer, String path) {
		return officer.get(path + "/packages")
			.get("items")
			.valueStream()
			.map((one) -> one.get("itemId").asString())
			.toList();
	}

	private static String parcelTo(Api officer, String path, String office) {
		return officer.get(path + "/packages")
			.get("items")
			.valueStream()
			.filter((one) -> one.get("pointCode").asString().equals(office))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No package waits to be sent to office " + office))
			.get("itemId")
			.asString();
	}

	private boolean waits(String itemId) {
		return this.market.api(Staff.CLERK)
			.get("/api/v1/counter/parcels/" + itemId)
			.get("state")
			.asString()
			.equals("READY_FOR_PICKUP");
	}

	private static long fund(Books books, JsonNode programme) {
		String id = programme.get("id").asString();
		return books.balances()
			.entrySet()
			.stream()
			.filter((account) -> account.getKey().startsWith("fund:") && account.getKey().endsWith(id))
			.mapToLong(Map.Entry::getValue)
			.sum();
	}

	private static byte[] families() throws IOException {
		try (InputStream in = ReliefJourneyTests.class.getResourceAsStream("/demo/families-20.csv")) {
			return Objects.requireNonNull(in).readAllBytes();
		}
	}

}
