package vn.postmart.marketplace.inventory;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.util.retry.Retry;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.VietnamTime;
import vn.postmart.marketplace.shared.tx.Transactions;
import vn.postmart.marketplace.support.ApiTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
@TestPropertySource(properties = "postmart.inventory.grace=0s")
class LapsedHoldIntegrationTests {

	private static final String PHONE = "0912345081";

	@Autowired
	private WebTestClient client;

	@Autowired
	private Stock stock;

	@Autowired
	private Transactions transactions;

	@Autowired
	private DatabaseClient database;

	@Test
	void whatNobodyPaidForInTimeIsSoldAgainByItself() {
		ListingsForTests.lycheeCategory(this.client);
		StallId stall = StallsForTests.open(this.client, PHONE);
		ListingId lychees = ListingsForTests.lychees(this.client, PHONE, stall, 5);
		await(lychees, 5);
		ReservationRequest order = new ReservationRequest("order:unpaid",
				List.of(new StockLine(lychees, Quantity.of(3))));
		assertThat(
				this.transactions.inTransaction(() -> this.stock.reserve(List.of(order), Instant.now().plusMillis(300)))
					.block())
			.isEqualTo(new ReserveResult.Reserved());
		await(lychees, 5);
		assertThat(this.database.sql("select state from inventory.reservation where reference = 'order:unpaid'")
			.mapValue(String.class)
			.one()
			.block()).isEqualTo("RELEASED");
	}

	@Test
	void aLotIsLookedAtAgainWhenItsBestIsOver() {
		ListingsForTests.lycheeCategory(this.client);
		StallId stall = StallsForTests.open(this.client, "0912345082");
		ListingId lychees = ListingsForTests.lychees(this.client, "0912345082", stall, 5);
		await(lychees, 5);
		assertThat(this.database.sql("""
				select count(*)
				from outbox.event
				join outbox.delivery on delivery.event_id = event.id
				where type = 'inventory.stock-changed' and aggregate_key = :listing and due_at = :due""")
			.bind("listing", "listing:" + lychees)
			.bind("due", ListingsForTests.today().plusDays(7).atStartOfDay().atOffset(VietnamTime.ZONE))
			.mapValue(Long.class)
			.one()
			.block()).isPositive();
	}

	private void await(ListingId listing, long units) {
		StepVerifier
			.create(this.stock.available(List.of(listing))
				.next()
				.filter((found) -> found.available().equals(Quantity.of(units)))
				.switchIfEmpty(Mono.error(() -> new AssertionError("not available yet")))
				.retryWhen(Retry.fixedDelay(200, Duration.ofMillis(50))))
			.expectNextCount(1)
			.verifyComplete();
	}

}
