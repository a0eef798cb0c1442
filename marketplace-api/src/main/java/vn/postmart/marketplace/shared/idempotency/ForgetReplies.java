package vn.postmart.marketplace.shared.idempotency;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.shared.rows.OldRows;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes replies to requests that nobody repeats any more. A key that comes again after
 * that is a new request.
 */
@Component
class ForgetReplies {

	private static final String FORGET = """
			delete from shared.idempotency where (actor, key) in (
				select actor, key from shared.idempotency where created_at < :before limit :batch for update skip locked
			)
			""";

	private final OldRows oldRows;

	ForgetReplies(OldRows oldRows) {
		this.oldRows = oldRows;
	}

	@Scheduled(fixedDelayString = "${postmart.idempotency.forget:1h}")
	Mono<Void> forget() {
		return this.oldRows.delete(FORGET);
	}

}
