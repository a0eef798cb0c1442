package vn.postmart.marketplace.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import com.github.f4b6a3.uuid.UuidCreator;
import io.r2dbc.pool.ConnectionPool;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.r2dbc.core.DatabaseClient;

import vn.postmart.marketplace.shared.tx.Transactions;
import vn.postmart.marketplace.shared.tx.TransactionsForTests;
import vn.postmart.marketplace.support.TestDatabase;

/**
 * An outbox with these consumers, and as many relays as a test wants, each as if in a
 * process of its own.
 */
final class RelayHarness implements AutoCloseable {

	static final RelayProperties QUICK = new RelayProperties(8, 4, Duration.ofMillis(50), Duration.ofSeconds(2), 3,
			Duration.ofMillis(10), Duration.ofMillis(40));

	private final List<Relay> relays = new ArrayList<>();

	private final Consumers consumers;

	private final Clock clock;

	final ConnectionPool pool;

	final DatabaseClient client;

	final Transactions transactions;

	final Outbox outbox;

	RelayHarness(TestDatabase database, Clock clock, EventConsumer... consumers) {
		this.pool = database.pool(10);
		this.client = DatabaseClient.create(this.pool);
		this.clock = clock;
		this.transactions = TransactionsForTests.on(this.pool);
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		for (EventConsumer consumer : consumers) {
			beans.addBean(consumer.name(), consumer);
		}
		this.consumers = new Consumers(beans.getBeanProvider(EventConsumer.class));
		this.outbox = new Outbox(this.client, this.consumers, UuidCreator::getTimeOrderedEpoch, clock);
	}

	Deliveries deliveries() {
		return new Deliveries(this.client);
	}

	void startRelay() {
		startRelay(QUICK);
	}

	void startRelay(RelayProperties properties) {
		Deliverer deliverer = new Deliverer(deliveries(), this.transactions, this.clock, properties);
		Lanes lanes = new Lanes(this.consumers, deliveries(), deliverer, properties, this.clock);
		Relay relay = new Relay(lanes, new WakeUpCalls(this.pool), properties);
		this.relays.add(relay);
		relay.start();
	}

	/** Appends in a transaction and waits for its commit. */
	void append(OutboxEvent event) {
		this.transactions.inTransaction(() -> this.outbox.append(event)).block();
	}

	long count(String consumer, String state) {
		return this.client.sql("select count(*) from outbox.delivery where consumer = :consumer and state = :state")
			.bind("consumer", consumer)
			.bind("state", state)
			.mapValue(Long.class)
			.one()
			.block();
	}

	@Override
	public void close() {
		for (Relay relay : this.relays) {
			CompletableFuture<Void> stopped = new CompletableFuture<>();
			relay.stop(() -> stopped.complete(null));
			stopped.orTimeout(10, TimeUnit.SECONDS).join();
		}
		this.pool.disposeLater().block();
	}

}
