package vn.postmart.marketplace.postal;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Weight;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.tx.Transactions;
import vn.postmart.marketplace.support.PostgresTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@PostgresTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostalIntegrationTests {

	private static final CarrierForTests CARRIER = CarrierForTests.start();

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@Autowired
	private Consignments consignments;

	@Autowired
	private Tariffs tariffs;

	@Autowired
	private Transactions transactions;

	@Autowired
	private DatabaseClient database;

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void useCarrier(DynamicPropertyRegistry registry) {
		CARRIER.register(registry);
	}

	@BeforeEach
	void carrierWorks() {
		CARRIER.recover();
		CARRIER.tell(this.port);
	}

	@AfterAll
	static void stopCarrier() {
		CARRIER.close();
	}

	@Test
	void carriesAParcelToTheDoorAndTheCashBack() {
		ItemId item = create(NewConsignments.toDoor(reference(), 150_000));
		awaitState(item, ConsignmentState.PRE_ADVISED);
		accept(item, "29771-1");
		awaitState(item, ConsignmentState.ACCEPTED);
		advanceTo(item, "EMI");
		awaitState(item, ConsignmentState.DELIVERED);
		advanceTo(item, "COD_REMITTED");
		await().atMost(PATIENCE).until(() -> told(CodRemitted.TYPE, item) == 1);

		ConsignmentView delivered = view(item);
		assertThat(delivered.events()).extracting(TrackingEvent::code)
			.containsExactly("PREADVICE", "EMA", "EMC", "EDD", "EDE", "EMG", "EDG", "EMI");
		assertThat(delivered.weight()).isEqualTo(Weight.grams(3_950));
		assertThat(told(ConsignmentPreAdvised.TYPE, item)).isEqualTo(1);
		assertThat(told(ConsignmentAccepted.TYPE, item)).isEqualTo(1);
		assertThat(payload(ConsignmentDelivered.TYPE, item)).contains("\"codCollectedVnd\":150000");
		assertThat(payload(CodRemitted.TYPE, item)).contains("\"amountVnd\":150000");
		assertThat(CARRIER.journal("pre-advised", item)).hasSize(1);
		assertThat(CARRIER.journal("accepted", item)).hasSize(1);
		assertThat(changes(item)).containsExactly("CREATED>PRE_ADVISED", "PRE_ADVISED>ACCEPTED", "ACCEPTED>IN_TRANSIT",
				"IN_TRANSIT>AT_DELIVERY_OFFICE", "AT_DELIVERY_OFFICE>OUT_FOR_DELIVERY", "OUT_FOR_DELIVERY>DELIVERED");
	}

	@Test
	void handsAParcelOverAtTheOfficeWhereItWaits() {
		ItemId item = create(NewConsignments.toPoint(reference()));
		awaitState(item, ConsignmentState.PRE_ADVISED);
		accept(item, "29771-1");
		awaitAcceptanceAtCarrier(item);
		advanceTo(item, "EDH");
		awaitState(item, ConsignmentState.READY_FOR_PICKUP);
		assertThat(this.consignments.waitingAt(NewConsignments.OFFICE, 50)
			.map(ConsignmentView::itemId)
			.collectList()
			.block()).contains(item);

		HandOver handOver = new HandOver(item, NewConsignments.OFFICE, "clerk-lan", "ID_SHOWN", "");
		inTransaction(this.consignments.handOver(handOver));
		inTransaction(this.consignments.handOver(handOver));

		assertThat(view(item).state()).isEqualTo(ConsignmentState.DELIVERED);
		assertThat(told(ConsignmentHandedOver.TYPE, item)).isEqualTo(1);
		assertThat(told(ConsignmentDelivered.TYPE, item)).isEqualTo(1);
		await().atMost(PATIENCE).until(() -> CARRIER.journal("delivered", item).size() == 1);
		assertThat(view(item).events()).filteredOn((event) -> event.code().equals("EMI")).hasSize(1);
	}

	@Test
	void createsOneParcelForEachReference() {
		NewConsignment consignment = NewConsignments.toDoor(reference(), 0);
		List<ItemId> created = Flux.range(0, 20)
			.flatMap((attempt) -> this.transactions.inTransaction(() -> this.consignments.create(consignment)), 8)
			.map(ConsignmentView::itemId)
			.distinct()
			.collectList()
			.block();
		assertThat(created).hasSize(1);
		await().atMost(PATIENCE).until(() -> CARRIER.journal("pre-advised", created.getFirst()).size() == 1);
	}

	@Test
	void mintsManyIdentifiersAtOnceAndNoneTwice() {
		List<ItemId> minted = Flux.range(0, 8)
			.flatMap((batch) -> this.transactions
				.inTransaction(() -> this.consignments.createAll(batch(20)).map(ConsignmentView::itemId).collectList()),
					4)
			.flatMapIterable((batch) -> batch)
			.collectList()
			.block();
		assertThat(minted).hasSize(160).doesNotHaveDuplicates();
	}

	@Test
	void givesIdentifiersBackWithTheTransaction() {
		long before = serialsTaken();
		Mono<ConsignmentView> undone = this.transactions
			.inTransaction(() -> this.consignments.create(NewConsignments.toDoor(reference(), 0))
				.then(Mono.error(() -> new IllegalStateException("undone"))));
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(undone::block);
		assertThat(serialsTaken()).isEqualTo(before);
	}

	@Test
	void asksBeforeTellingTwiceWhenTheReplyIsLost() {
		CARRIER.fail("[{\"kind\": \"cut-reply\", \"match\": \"POST /carrier/v1/consignments\", \"count\": 1}]");
		ItemId item = create(NewConsignments.toDoor(reference(), 0));
		awaitState(item, ConsignmentState.PRE_ADVISED);
		assertThat(CARRIER.journal("pre-advised", item)).hasSize(1);
	}

	@Test
	void keepsParcelsQueuedWhileTheCarrierIsAwayAndTellsEachOnce() {
		CARRIER.fail("[{\"kind\": \"outage\", \"match\": \"/carrier\"}]");
		List<ItemId> items = inTransaction(
				this.consignments.createAll(batch(30)).map(ConsignmentView::itemId).collectList());
		await().atMost(PATIENCE).until(() -> attempts(items.getLast()) > 1);
		assertThat(view(items.getFirst()).state()).isEqualTo(ConsignmentState.CREATED);
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> accept(items.getFirst(), "29771-1"))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo("postal.not-pre-advised"));

		CARRIER.recover();
		items.forEach((item) -> awaitState(item, ConsignmentState.PRE_ADVISED));
		items.forEach((item) -> assertThat(CARRIER.journal("pre-advised", item)).hasSize(1));
		assertThat(CARRIER.journal("acceptance-refused", items.getFirst())).isEmpty();
	}

	@Test
	void appliesEventsOnceThoughTheyComeThriceAndInAnyOrder() {
		ItemId item = create(NewConsignments.toDoor(reference(), 150_000));
		awaitState(item, ConsignmentState.PRE_ADVISED);
		CARRIER.fail("""
				[{"kind": "duplicate-webhooks", "match": "item.event"},
				{"kind": "reorder-webhooks", "match": "item.event", "percent": 50, "millis": 400}]""");
		accept(item, "29771-1");
		awaitAcceptanceAtCarrier(item);
		advanceTo(item, "EMI");
		await().atMost(PATIENCE).until(() -> view(item).events().size() == 8);

		assertThat(view(item).state()).isEqualTo(ConsignmentState.DELIVERED);
		assertThat(view(item).events()).extracting(TrackingEvent::code)
			.containsExactly("PREADVICE", "EMA", "EMC", "EDD", "EDE", "EMG", "EDG", "EMI");
		assertThat(told(ConsignmentDelivered.TYPE, item)).isEqualTo(1);
	}

	@Test
	void printsALabelWithTheNamesOfPlaces() {
		ItemId item = create(NewConsignments.toDoor(reference(), 150_000));
		byte[] pdf = this.consignments.labels(List.of(item, item)).block();
		assertThat(LabelReader.text(pdf)).contains(item.printed(), "Ấp Mỹ Hoà, Phường Bình Minh, Tỉnh Vĩnh Long",
				"Phường Hoàn Kiếm, Thành phố Hà Nội", "0912345678", "2 quả Bưởi Năm Roi; 1,5 kg Gạo ST25", "3,9 kg",
				"Hàng dễ hỏng");
	}

	@Test
	void quotesFromTheTariffOfTheDay() {
		assertThat(this.tariffs.quote("29771", "00070", Weight.grams(3_900), Money.vnd(150_000), true))
			.isEqualTo(new Tariffs.Quote(Money.vnd(71_000), 3, 6, "2025-07"));
		assertThat(this.tariffs.quote("29771", "29771", Weight.grams(500), Money.vnd(0), false))
			.isEqualTo(new Tariffs.Quote(Money.vnd(16_000), 1, 2, "2025-07"));
		assertThat(this.tariffs.quote("29771", "21548", Weight.grams(500), Money.vnd(0), false))
			.isEqualTo(new Tariffs.Quote(Money.vnd(28_800), 4, 6, "2025-07"));
	}

	private ItemId create(NewConsignment consignment) {
		return inTransaction(this.consignments.create(consignment)).itemId();
	}

	private void accept(ItemId item, String office) {
		inTransaction(this.consignments.accept(new Acceptance(item, office, "clerk-lan", Weight.grams(3_950))));
	}

	private void advanceTo(ItemId item, String step) {
		await().atMost(PATIENCE).until(() -> CARRIER.advance(item).equals(step));
	}

	private void awaitAcceptanceAtCarrier(ItemId item) {
		await().atMost(PATIENCE).until(() -> CARRIER.journal("accepted", item).size() == 1);
	}

	private void awaitState(ItemId item, ConsignmentState state) {
		await().atMost(PATIENCE).until(() -> view(item).state() == state);
	}

	private ConsignmentView view(ItemId item) {
		return this.consignments.byItem(item).block();
	}

	@CanIgnoreReturnValue
	private <T> T inTransaction(Mono<T> work) {
		return this.transactions.inTransaction(() -> work).block();
	}

	private long told(String type, ItemId item) {
		return this.database
			.sql("select count(*) from outbox.event where type = :type and aggregate_key = 'consignment:' || :item")
			.bind("type", type)
			.bind("item", item.value())
			.mapValue(Long.class)
			.one()
			.block();
	}

	private String payload(String type, ItemId item) {
		return this.database.sql(
				"select payload::text from outbox.event where type = :type and aggregate_key = 'consignment:' || :item")
			.bind("type", type)
			.bind("item", item.value())
			.mapValue(String.class)
			.one()
			.block();
	}

	private int attempts(ItemId item) {
		return this.database.sql("""
				select d.attempts from outbox.delivery d join outbox.event e on e.id = d.event_id
				where d.consumer = 'postal.pre-advise' and e.aggregate_key = 'consignment:' || :item
				""").bind("item", item.value()).mapValue(Integer.class).one().block();
	}

	private List<String> changes(ItemId item) {
		return this.database.sql("""
				select h.from_state || '>' || h.to_state from postal.consignment_change h
				join postal.consignment c on c.id = h.consignment_id where c.item_id = :item order by h.id
				""").bind("item", item.value()).mapValue(String.class).all().collectList().block();
	}

	private long serialsTaken() {
		return this.database.sql("select sum(taken) from postal.serial_block").mapValue(Long.class).one().block();
	}

	private static List<NewConsignment> batch(int size) {
		return IntStream.range(0, size).mapToObj((number) -> NewConsignments.toDoor(reference(), 0)).toList();
	}

	private static String reference() {
		return "order:" + UUID.randomUUID();
	}

}
