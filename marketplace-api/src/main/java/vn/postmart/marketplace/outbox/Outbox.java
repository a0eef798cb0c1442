package vn.postmart.marketplace.outbox;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.shared.IdSource;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;

/**
 * Where modules tell each other what happened. An event is written in the caller's
 * transaction, so it exists exactly if what it tells of does.
 */
@Component
public class Outbox {

	/**
	 * The event, one delivery per consumer, and a wake-up call that names them: one round
	 * trip.
	 */
	private static final String APPEND = """
			with event as (
				insert into outbox.event (id, type, aggregate_key, payload, occurred_at)
				values (:id, :type, :aggregateKey, :payload::json, :occurredAt)
			), delivery as (
				insert into outbox.delivery (event_id, consumer, due_at)
				select :id, consumer, :dueAt from unnest(:consumers::text[]) consumer
			)
			select pg_notify('outbox', array_to_string(:consumers::text[], ','))::text
			""";

	private final DatabaseClient database;

	private final Consumers consumers;

	private final IdSource ids;

	private final Clock clock;

	Outbox(DatabaseClient database, Consumers consumers, IdSource ids, Clock clock) {
		this.database = database;
		this.consumers = consumers;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Writes the event for every consumer of its type. Call it inside the transaction
	 * that changes the state.
	 */
	public Mono<Void> append(OutboxEvent event) {
		return Mono.defer(() -> {
			Instant now = this.clock.instant();
			Instant due = (event.notBefore() != null) ? event.notBefore() : now;
			return this.database.sql(APPEND)
				.bind("id", this.ids.next())
				.bind("type", event.type())
				.bind("aggregateKey", event.aggregateKey())
				.bind("payload", EventJson.write(event.payload()))
				.bind("occurredAt", now.atOffset(ZoneOffset.UTC))
				.bind("dueAt", due.atOffset(ZoneOffset.UTC))
				.bind("consumers", this.consumers.of(event.type()))
				.then();
		});
	}

}
