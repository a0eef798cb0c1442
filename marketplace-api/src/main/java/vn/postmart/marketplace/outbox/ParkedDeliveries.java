package vn.postmart.marketplace.outbox;

import java.util.UUID;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;

/** The dead letters. */
@Component
class ParkedDeliveries {

	private static final String LATEST = """
			select d.event_id, d.consumer, e.type, e.aggregate_key, e.occurred_at, d.attempts, d.error
			from outbox.delivery d join outbox.event e on e.id = d.event_id
			where d.state = 'parked' order by e.occurred_at desc, d.event_id, d.consumer limit 200
			""";

	/**
	 * The failures are counted anew; the wake-up call goes out with the same statement.
	 */
	private static final String RETRY = """
			with again as (
				update outbox.delivery set state = 'due', failures = 0, due_at = now(), leased_until = null
				where event_id = :event and consumer = :consumer and state = 'parked'
				returning consumer
			)
			select count(pg_notify('outbox', consumer)) > 0 as found from again
			""";

	private final DatabaseClient database;

	ParkedDeliveries(DatabaseClient database) {
		this.database = database;
	}

	Flux<ParkedDelivery> latest() {
		return this.database.sql(LATEST).mapProperties(ParkedDelivery.class).all();
	}

	/** Whether there was such a parked delivery. */
	Mono<Boolean> retry(UUID event, String consumer) {
		return this.database.sql(RETRY).bind("event", event).bind("consumer", consumer).mapValue(Boolean.class).one();
	}

}
