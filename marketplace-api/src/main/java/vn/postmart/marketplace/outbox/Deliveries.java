package vn.postmart.marketplace.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;

/**
 * The deliveries in PostgreSQL. Several relays share the work: each claims rows that
 * nobody holds, and every later statement names the attempt, so a relay whose lease ran
 * out changes nothing any more.
 */
@Component
class Deliveries {

	private static final String CLAIM = """
			with next as (
				select event_id, consumer from outbox.delivery
				where state = 'due' and consumer = any(:consumers) and due_at <= :now
				and (leased_until is null or leased_until < :now)
				order by due_at limit :batch for update skip locked
			), claimed as (
				update outbox.delivery d set leased_until = :leasedUntil, attempts = d.attempts + 1
				from next where d.event_id = next.event_id and d.consumer = next.consumer
				returning d.event_id, d.consumer, d.attempts, d.failures, d.due_at
			)
			select e.id, e.type, e.aggregate_key, e.occurred_at, e.payload::text as json, c.consumer, c.attempts, c.failures
			from claimed c join outbox.event e on e.id = c.event_id order by c.due_at, e.id
			""";

	private static final String DONE = """
			update outbox.delivery set state = 'done', done_at = :now, leased_until = null, error = null
			where event_id = :event and consumer = :consumer and state = 'due' and attempts = :attempt
			""";

	private static final String PUT_OFF = """
			update outbox.delivery
			set state = :state, due_at = :dueAt, leased_until = null, failures = :failures, error = :error
			where event_id = :event and consumer = :consumer and state = 'due' and attempts = :attempt
			""";

	private final DatabaseClient database;

	Deliveries(DatabaseClient database) {
		this.database = database;
	}

	Flux<Delivery> claim(List<String> consumers, int batch, Instant now, Duration lease) {
		return this.database.sql(CLAIM)
			.bind("consumers", consumers.toArray(String[]::new))
			.bind("now", now.atOffset(ZoneOffset.UTC))
			.bind("leasedUntil", now.plus(lease).atOffset(ZoneOffset.UTC))
			.bind("batch", batch)
			.mapProperties(DeliveryRow.class)
			.all()
			.map(DeliveryRow::toDelivery);
	}

	/** Whether the delivery was still this attempt's to finish. */
	Mono<Boolean> done(Delivery delivery, Instant now) {
		return ours(DONE, delivery).bind("now", now.atOffset(ZoneOffset.UTC))
			.fetch()
			.rowsUpdated()
			.map((rows) -> rows == 1);
	}

	Mono<Void> retryAt(Delivery delivery, Instant due, int failures, String error) {
		return putOff(delivery, "due", due, failures, error);
	}

	Mono<Void> park(Delivery delivery, Instant now, int failures, String error) {
		return putOff(delivery, "parked", now, failures, error);
	}

	private Mono<Void> putOff(Delivery delivery, String state, Instant due, int failures, String error) {
		return ours(PUT_OFF, delivery).bind("state", state)
			.bind("dueAt", due.atOffset(ZoneOffset.UTC))
			.bind("failures", failures)
			.bind("error", error)
			.then();
	}

	private DatabaseClient.GenericExecuteSpec ours(String sql, Delivery delivery) {
		return this.database.sql(sql)
			.bind("event", delivery.event().id())
			.bind("consumer", delivery.consumer())
			.bind("attempt", delivery.attempt());
	}

}
