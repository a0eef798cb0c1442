package vn.postmart.marketplace.ordering;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.payment.Payments;
import vn.postmart.marketplace.payment.ProviderForTests;
import vn.postmart.marketplace.payment.app.Ledger;
import vn.postmart.marketplace.payment.app.Ledger.Invariant;
import vn.postmart.marketplace.postal.CarrierForTests;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.tx.Transactions;
import vn.postmart.marketplace.support.ApiSamples;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;
import vn.postmart.marketplace.support.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What is paid by its packed weight, from the estimate to what everybody gets. */
@ApiTest
class WeighOrderIntegrationTests {

	private static final CarrierForTests CARRIER = CarrierForTests.start();

	private static final ProviderForTests PROVIDER = ProviderForTests.start();

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static int households;

	@Autowired
	private WebTestClient client;

	@Autowired
	private TestDatabase database;

	@Autowired
	private Payments payments;

	@Autowired
	private Ledger ledger;

	@Autowired
	private Transactions transactions;

	private String phone;

	private StallId stall;

	private ListingId pomelos;

	@DynamicPropertySource
	static void useEngines(DynamicPropertyRegistry registry) {
		CARRIER.register(registry);
		PROVIDER.register(registry);
	}

	@AfterAll
	static void stopEngines() {
		CARRIER.close();
		PROVIDER.close();
	}

	@BeforeEach
	void offerTenPomelos() {
		ListingsForTests.lycheeCategory(this.client);
		this.phone = "09134%05d".formatted(++households);
		this.stall = StallsForTests.open(this.client, this.phone);
		this.pomelos = ListingsForTests.pomelos(this.client, this.phone, this.stall, 10);
		awaitOnHand(this.pomelos);
	}

	@AfterEach
	void booksHold() {
		assertThat(this.ledger.invariants().collectList().block()).isNotEmpty().allMatch(Invariant::ok);
	}

	@Test
	void settlesAtThePackedWeightAndTellsThePostOnlyThen() throws SQLException {
		String code = order("COD");
		Waiting waiting = waiting();
		String shown = shown(code);
		ApiSamples.assertSameShape("orders-to-weigh", toWeigh());
		assertThat(JsonPath.<Boolean>read(shown, "$.toWeigh")).isTrue();
		assertThat(JsonPath.<Integer>read(shown, "$.goodsTotalVnd")).isEqualTo(108_000);
		assertThat(JsonPath.<Integer>read(shown, "$.orders[0].lines[0].catchWeight.mostTotalVnd")).isEqualTo(124_200);
		assertThat(JsonPath.<Integer>read(shown, "$.mostTotalVnd"))
			.isGreaterThanOrEqualTo(JsonPath.<Integer>read(shown, "$.totalVnd") + 16_200);
		assertThat(number("select count(*) from postal.consignment where reference = '" + waiting.reference() + "'"))
			.isZero();

		String weighed = body(weigh(waiting, 2_610, "once").expectStatus().isOk());

		ApiSamples.assertSameShape("stall-order", weighed);
		assertThat(JsonPath.<Integer>read(weighed, "$.goodsTotalVnd")).isEqualTo(117_450);
		assertThat(JsonPath.<Integer>read(weighed, "$.commissionVnd")).isEqualTo(5_873);
		assertThat(JsonPath.<Integer>read(weighed, "$.taxVnd")).isZero();
		assertThat(JsonPath.<Integer>read(weighed, "$.netVnd")).isEqualTo(111_577);
		int total = JsonPath.<Integer>read(weighed, "$.totalVnd");
		assertThat(total).isLessThanOrEqualTo(JsonPath.<Integer>read(shown, "$.mostTotalVnd"));
		awaitPreAdvised(waiting);
		assertThat(number("select cod_vnd from postal.consignment where reference = '" + waiting.reference() + "'"))
			.isEqualTo(total);
		assertThat(JsonPath.<Integer>read(shown(code), "$.totalVnd")).isEqualTo(total);
		assertThat(JsonPath.<Boolean>read(shown(code), "$.orders[0].lines[0].catchWeight.weighed")).isTrue();
		assertThat(JsonPath.<List<Object>>read(toWeigh(), "$.items")).isEmpty();

		run(this.payments.codCollected(waiting.reference(), Money.vnd(total), Instant.EPOCH));
		run(this.payments.codRemitted(waiting.reference(), Money.vnd(total), "batch", Instant.EPOCH));
		assertThat(number("select -amount from payment.balance where account = 'payable:stall:" + this.stall + "'"))
			.isEqualTo(111_577);
	}

	@Test
	void weighsOnceHoweverOftenItIsTold() throws SQLException {
		order("COD");
		Waiting waiting = waiting();
		byte[] first = weigh(waiting, 2_610, "told").expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBody();
		weigh(waiting, 2_610, "told").expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals("Idempotency-Replayed", "true")
			.expectBody()
			.consumeWith((again) -> assertThat(again.getResponseBody()).isEqualTo(first));
		weigh(waiting, 2_500, "told").expectStatus().isEqualTo(422);
		weigh(waiting, 2_500, "again").expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.reason")
			.isEqualTo("ordering.not-to-weigh");
		assertThat(number("select goods from ordering.stall_order where id = '" + waiting.id() + "'"))
			.isEqualTo(117_450);
		assertThat(number("select count(*) from ordering.order_change where order_id = '" + waiting.id()
				+ "' and cause like 'ordering.order-weighed by %'"))
			.isEqualTo(1);
	}

	@Test
	void letsOneOfManyDevicesWin() throws SQLException {
		order("COD");
		Waiting waiting = waiting();
		weigh(waiting, 1, "too-light").expectStatus().isEqualTo(422);
		List<Integer> answers = Flux.range(0, 6)
			.flatMap((i) -> Mono
				.fromCallable(() -> weigh(waiting, 2_100 + i * 100L, "device-" + i).returnResult(byte[].class)
					.getStatus()
					.value())
				.subscribeOn(Schedulers.boundedElastic()), 6)
			.collectList()
			.block();
		assertThat(answers).filteredOn((status) -> status == 200).hasSize(1);
		assertThat(answers).filteredOn((status) -> status != 200).allMatch((status) -> status == 409 || status == 422);
		assertThat(
				number("select count(*) from outbox.event where type = 'ordering.order-weighed' and aggregate_key = '"
						+ waiting.reference() + "'"))
			.isEqualTo(1);
		assertThat(number("select l.total - s.goods from ordering.order_line l join payment.settlement s "
				+ "on s.reference = 'order:' || l.order_id where l.order_id = '" + waiting.id() + "'"))
			.isZero();
	}

	@Test
	void refusesAWeightNobodyAgreedToAndSaysTheWayOut() throws SQLException {
		order("COD");
		Waiting waiting = waiting();
		weigh(waiting, 2_761, "heavy").expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("lines[0].weightGrams")
			.jsonPath("$.errors[0].message")
			.isEqualTo("Bưởi Năm Roi phải nặng từ 2,04 đến 2,76 kg như người mua đã đồng ý. "
					+ "Xin cân lại, hoặc chọn quả khác, con khác cho vừa.");
		weigh(new Waiting(waiting.id(), waiting.version() + 1), 2_400, "stale").expectStatus().isEqualTo(409);
		weigh(waiting, 0, "nothing").expectStatus().isBadRequest();
		assertThat(number("select goods from ordering.stall_order where id = '" + waiting.id() + "'"))
			.isEqualTo(108_000);
		assertThat(number("select count(*) from postal.consignment where reference = '" + waiting.reference() + "'"))
			.isZero();
	}

	@Test
	void anothersOrderIsNotFound() {
		order("COD");
		Waiting waiting = waiting();
		String stranger = "09135%05d".formatted(households);
		StallId other = StallsForTests.open(this.client, stranger);
		for (StallId any : List.of(this.stall, other)) {
			this.client.mutateWith(TestActors.household(stranger))
				.get()
				.uri("/api/v1/stalls/{stall}/orders/{order}", any, waiting.id())
				.exchange()
				.expectStatus()
				.isNotFound();
			send(stranger, any, waiting, 2_400, "stranger-" + any).expectStatus().isNotFound();
		}
		weigh(new Waiting(UUID.randomUUID().toString(), 0), 2_400, "absent").expectStatus().isNotFound();
	}

	@Test
	void takesFromTheCardWhatWasWeighedAndLetsGoOfTheRest() throws SQLException {
		String code = order("CARD");
		assertThat(JsonPath.<List<Object>>read(toWeigh(), "$.items")).isEmpty();
		pay(code);
		awaitToWeigh();
		assertThat(JsonPath.<String>read(shown(code), "$.paymentState")).isEqualTo("AUTHORISED");
		Waiting waiting = waiting();
		int held = JsonPath.<Integer>read(shown(code), "$.mostTotalVnd");

		int total = JsonPath.<Integer>read(body(weigh(waiting, 2_610, "card").expectStatus().isOk()), "$.totalVnd");

		Awaitility.await()
			.atMost(PATIENCE)
			.untilAsserted(
					() -> assertThat(JsonPath.<String>read(shown(code), "$.paymentState")).isEqualTo("CAPTURED"));
		assertThat(total).isLessThan(held);
		assertThat(number("select amount from payment.posting p join payment.posting_set s on s.id = p.set_id "
				+ "where account = 'provider-clearing' and fact = (select 'captured/' || reference from "
				+ "payment.intent where label = '" + code.toUpperCase(Locale.ROOT) + "')"))
			.isEqualTo(total);
		assertThat(PROVIDER.journal("captured").toString()).contains("\"amountVnd\":" + total);
		run(this.payments.delivered(waiting.reference(), Instant.EPOCH));
		assertThat(number("select -amount from payment.balance where account = 'payable:stall:" + this.stall + "'"))
			.isEqualTo(111_577);
	}

	@Test
	void earnsWhatWasDeliveredWhileAnotherParcelOfTheCardWasStillToBeWeighed() throws SQLException {
		String other = "09136%05d".formatted(households);
		StallId plain = StallsForTests.open(this.client, other);
		ListingId lychees = ListingsForTests.lychees(this.client, other, plain, 10);
		awaitOnHand(lychees);
		String code = new ShopperForTests(this.client).with(this.pomelos, "2").with(lychees, "2").orderAll("CARD");
		pay(code);
		awaitToWeigh();
		String quick = "order:" + text("select o.id from ordering.stall_order o where stall_id = '" + plain + "'");
		run(this.payments.delivered(quick, Instant.EPOCH));
		assertThat(text("select state from payment.settlement where reference = '" + quick + "'")).isEqualTo("PENDING");

		weigh(waiting(), 2_400, "slow").expectStatus().isOk();

		Awaitility.await()
			.atMost(PATIENCE)
			.untilAsserted(
					() -> assertThat(text("select state from payment.settlement where reference = '" + quick + "'"))
						.isEqualTo("DUE"));
	}

	@Test
	void tellsThePostWhatWasWeighedWhileItWasAway() throws SQLException {
		order("COD");
		Waiting waiting = waiting();
		CARRIER.fail("[{\"kind\": \"outage\", \"match\": \"/carrier\"}]");
		weigh(waiting, 2_400, "away").expectStatus().isOk();
		CARRIER.recover();
		awaitPreAdvised(waiting);
		assertThat(number("select count(*) from postal.consignment where reference = '" + waiting.reference() + "'"))
			.isEqualTo(1);
	}

	@CanIgnoreReturnValue
	private String order(String method) {
		return new ShopperForTests(this.client).with(this.pomelos, "2").orderAll(method);
	}

	private void pay(String code) {
		String session = body(this.client.post()
			.uri("/api/v1/order-groups/{code}/payment-session", code)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("""
					{"phoneLast4": "%s", "successUrl": "http://127.0.0.1/ok", "cancelUrl": "http://127.0.0.1/no"}
					""".formatted(ShopperForTests.LAST_FOUR))
			.exchange()
			.expectStatus()
			.isOk());
		PROVIDER.pay(URI.create(JsonPath.read(session, "$.url")));
		this.client.post()
			.uri("/api/v1/order-groups/{code}/payment-check", code)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("{\"phoneLast4\": \"" + ShopperForTests.LAST_FOUR + "\"}")
			.exchange()
			.expectStatus()
			.isOk();
	}

	private String shown(String code) {
		return body(this.client.get()
			.uri("/api/v1/order-groups/{code}?phoneLast4={four}", code, ShopperForTests.LAST_FOUR)
			.exchange());
	}

	private String toWeigh() {
		return body(this.client.mutateWith(TestActors.household(this.phone))
			.get()
			.uri("/api/v1/stalls/{stall}/orders-to-weigh", this.stall)
			.exchange());
	}

	private Waiting waiting() {
		String list = toWeigh();
		return new Waiting(JsonPath.read(list, "$.items[0].id"),
				JsonPath.<Number>read(list, "$.items[0].version").longValue());
	}

	private WebTestClient.ResponseSpec weigh(Waiting order, long grams, String key) {
		return send(this.phone, this.stall, order, grams, key + "-" + this.stall);
	}

	private WebTestClient.ResponseSpec send(String actor, StallId of, Waiting order, long grams, String key) {
		return this.client.mutateWith(TestActors.household(actor))
			.post()
			.uri("/api/v1/stalls/{stall}/orders/{order}/weighing", of, order.id())
			.header("Idempotency-Key", key)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("{\"version\": " + order.version() + ", \"lines\": [{\"line\": 0, \"weightGrams\": " + grams
					+ "}]}")
			.exchange();
	}

	private void awaitToWeigh() {
		Awaitility.await()
			.atMost(PATIENCE)
			.untilAsserted(() -> assertThat(JsonPath.<List<Object>>read(toWeigh(), "$.items")).hasSize(1));
	}

	private void awaitOnHand(ListingId listing) {
		Awaitility.await()
			.atMost(PATIENCE)
			.untilAsserted(() -> assertThat(
					number("select coalesce(sum(on_hand), 0) from inventory.lot where listing_id = '" + listing + "'"))
				.isEqualTo(10_000));
	}

	private void awaitPreAdvised(Waiting order) {
		Awaitility.await()
			.atMost(PATIENCE)
			.untilAsserted(() -> assertThat(number("select count(*) from postal.consignment where reference = '"
					+ order.reference() + "' and state = 'PRE_ADVISED'"))
				.isEqualTo(1));
	}

	private void run(Mono<Void> work) {
		this.transactions.inTransaction(() -> work).block();
	}

	private static String body(WebTestClient.ResponseSpec answer) {
		return new String(answer.expectStatus().isOk().expectBody().returnResult().getResponseBody(),
				StandardCharsets.UTF_8);
	}

	private String text(String sql) throws SQLException {
		try (Connection connection = this.database.asSuperuser();
				ResultSet rows = connection.createStatement().executeQuery(sql)) {
			rows.next();
			return rows.getString(1);
		}
	}

	private long number(String sql) throws SQLException {
		try (Connection connection = this.database.asSuperuser();
				ResultSet rows = connection.createStatement().executeQuery(sql)) {
			rows.next();
			return rows.getLong(1);
		}
	}

	/** An order that is to be weighed. */
	private record Waiting(String id, long version) {

		String reference() {
			return "order:" + this.id;
		}

	}

}
