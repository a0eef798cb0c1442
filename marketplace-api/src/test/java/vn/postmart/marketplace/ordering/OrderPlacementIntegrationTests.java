package vn.postmart.marketplace.ordering;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.postal.CarrierForTests;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class OrderPlacementIntegrationTests {

	private static final CarrierForTests CARRIER = CarrierForTests.start();

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static int households;

	@Autowired
	private WebTestClient client;

	@Autowired
	private TestDatabase database;

	@DynamicPropertySource
	static void useCarrier(DynamicPropertyRegistry registry) {
		CARRIER.register(registry);
	}

	@AfterAll
	static void stopCarrier() {
		CARRIER.close();
	}

	@BeforeEach
	void shelf() {
		ListingsForTests.lycheeCategory(this.client);
	}

	@Test
	void makesOneOrderAStallAndTellsThePostOfEachParcel() throws SQLException {
		ShopperForTests shopper = new ShopperForTests(this.client).with(lychees(10), "2.5").with(lychees(10), "1");
		long total = shopper.total("COD");
		String key = UUID.randomUUID().toString();
		byte[] first = shopper.order("COD", total, key)
			.expectStatus()
			.isCreated()
			.expectBody()
			.jsonPath("$.orders.length()")
			.isEqualTo(2)
			.jsonPath("$.goodsTotalVnd")
			.isEqualTo(157_500)
			.jsonPath("$.orders[0].lines[0].lineTotalVnd")
			.isEqualTo(112_500)
			.jsonPath("$.totalVnd")
			.isEqualTo(total)
			.jsonPath("$.state")
			.isEqualTo("CONFIRMED")
			.jsonPath("$.recipient.phoneMasked")
			.isEqualTo("098*****21")
			.returnResult()
			.getResponseBody();
		shopper.order("COD", total, key)
			.expectHeader()
			.valueEquals("Idempotency-Replayed", "true")
			.expectBody()
			.consumeWith((again) -> assertThat(again.getResponseBody()).isEqualTo(first));
		assertThat(count("select count(*) from ordering.order_group where total = " + total)).isEqualTo(1);
		Awaitility.await()
			.atMost(PATIENCE)
			.untilAsserted(
					() -> assertThat(count("select count(*) from postal.consignment c join ordering.stall_order o "
							+ "on c.reference = 'order:' || o.id join ordering.order_group g on g.id = o.group_id "
							+ "where g.total = " + total + " and c.state = 'PRE_ADVISED'"))
						.isEqualTo(2));
	}

	@Test
	void writesNothingWhenStockRanOut() throws SQLException {
		ListingId plenty = lychees(10);
		ListingId scarce = lychees(2);
		ShopperForTests shopper = new ShopperForTests(this.client).with(plenty, "3").with(scarce, "2");
		long total = shopper.total("COD");
		new ShopperForTests(this.client).with(scarce, "1").orderAll("COD");
		long groups = count("select count(*) from ordering.order_group");
		shopper.order("COD", total, "short-" + scarce)
			.expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("/problems/out-of-stock")
			.jsonPath("$.errors[0].field")
			.isEqualTo("lines[1]")
			.jsonPath("$.errors[0].message")
			.isEqualTo("Vải thiều Lục Ngạn chỉ còn 1. Xin giảm số lượng.");
		assertThat(count("select count(*) from ordering.order_group")).isEqualTo(groups);
		assertThat(count("select coalesce(sum(reserved), 0) from inventory.lot where listing_id = '" + plenty + "'"))
			.isZero();
		assertThat(count("select count(*) from shared.idempotency where key = 'short-" + scarce + "'")).isZero();
	}

	@Test
	void sellsExactlyWhatThereIsToManyBuyersAtOnce() throws SQLException {
		ListingId hot = lychees(5);
		long sold = Flux
			.fromStream(IntStream.range(0, 20).mapToObj((i) -> new ShopperForTests(this.client).with(hot, "1")))
			.collectList()
			.flatMapMany(Flux::fromIterable)
			.flatMap((shopper) -> Mono
				.fromCallable(() -> shopper.order("COD", shopper.total("COD"), UUID.randomUUID().toString())
					.returnResult(byte[].class)
					.getStatus()
					.value())
				.subscribeOn(Schedulers.boundedElastic()), 20)
			.filter((status) -> status == 201)
			.count()
			.block();
		assertThat(sold).isEqualTo(5);
		assertThat(count("select sum(reserved) from inventory.lot where listing_id = '" + hot + "'")).isEqualTo(5_000);
	}

	@Test
	void placesNoOrderAtAnotherTotalThanTheBuyerWasShown() {
		ShopperForTests shopper = new ShopperForTests(this.client).with(lychees(10), "1");
		shopper.order("COD", shopper.total("COD") - 1, "cheaper")
			.expectStatus()
			.isEqualTo(409)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("/problems/price-changed");
	}

	@Test
	void namesEveryFieldOfTheCheckoutThatIsWrong() {
		ShopperForTests shopper = new ShopperForTests(this.client).with(lychees(10), "1");
		String request = shopper.request("COD", "12345", 1)
			.replace("Trần Thu Hà", " ")
			.replace("00070", "07582")
			.replace("12 Hàng Bài", "");
		shopper.send(request, "wrong")
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[*].field")
			.<List<String>>value((fields) -> assertThat(fields).contains("recipient.name", "recipient.phone",
					"recipient.communeCode", "recipient.street"));
		shopper.send(shopper.request("BARTER", ShopperForTests.PHONE, 1), "barter").expectStatus().isBadRequest();
		shopper.send("{", "cut").expectStatus().isBadRequest();
	}

	@Test
	void refusesQuantitiesThatAreNotSold() {
		ListingId listing = lychees(10);
		ShopperForTests shopper = new ShopperForTests(this.client);
		shopper.put(listing, "0.5").expectStatus().isEqualTo(422);
		shopper.put(listing, "1.3").expectStatus().isEqualTo(422);
		shopper.put(listing, "-1").expectStatus().isBadRequest();
		shopper.put(listing, "\"viel\"").expectStatus().isBadRequest();
		shopper.put(new ListingId(UUID.randomUUID()), "1").expectStatus().isNotFound();
	}

	@Test
	void opensAnOrderOnlyToWhoKnowsTheEndOfThePhoneNumber() {
		String code = new ShopperForTests(this.client).with(lychees(10), "1").orderAll("COD");
		this.client.get()
			.uri("/api/v1/order-groups/{code}?phoneLast4={four}", code, ShopperForTests.LAST_FOUR)
			.exchange()
			.expectStatus()
			.isOk();
		this.client.get()
			.uri("/api/v1/order-groups/{code}?phoneLast4=1234", code)
			.exchange()
			.expectStatus()
			.isNotFound();
		this.client.get()
			.uri("/api/v1/order-groups/ABCDEFGH?phoneLast4={four}", ShopperForTests.LAST_FOUR)
			.exchange()
			.expectStatus()
			.isNotFound();
	}

	/** A listing of a new household, once its stock has arrived. */
	private ListingId lychees(int kilograms) {
		households++;
		String phone = "09123%05d".formatted(households);
		StallId stall = StallsForTests.open(this.client, phone);
		ListingId listing = ListingsForTests.lychees(this.client, phone, stall, kilograms);
		Awaitility.await()
			.atMost(PATIENCE)
			.untilAsserted(() -> assertThat(
					count("select coalesce(sum(on_hand), 0) from inventory.lot where listing_id = '" + listing + "'"))
				.isEqualTo(kilograms * 1000L));
		return listing;
	}

	private long count(String sql) throws SQLException {
		try (Connection connection = this.database.asSuperuser();
				ResultSet rows = connection.createStatement().executeQuery(sql)) {
			rows.next();
			return rows.getLong(1);
		}
	}

}
