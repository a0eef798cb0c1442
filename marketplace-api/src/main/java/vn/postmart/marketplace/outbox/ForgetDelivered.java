package vn.postmart.marketplace.outbox;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.shared.rows.OldRows;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes events that everybody has had for long; what lasts stands in the modules' own
 * tables. An event with a delivery that is due or parked stays, however old.
 */
@Component
class ForgetDelivered {

	private static final String FORGET = """
			with old as materialized (
				select e.id from outbox.event e
				where e.occurred_at < :before and not exists (
					select from outbox.delivery d
					where d.event_id = e.id and (d.state <> 'done' or d.done_at >= :before)
				)
				limit :batch
			), deliveries as (
				delete from outbox.delivery d using old where d.event_id = old.id
			)
			delete from outbox.event e using old where e.id = old.id
			""";

	private final OldRows oldRows;

	ForgetDelivered(OldRows oldRows) {
		this.oldRows = oldRows;
	}

	@Scheduled(fixedDelayString = "${postmart.outbox.forget:1h}")
	Mono<Void> forget() {
		return this.oldRows.delete(FORGET);
	}

}
