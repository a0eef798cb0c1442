package vn.postmart.marketplace.payment.app;

import java.time.Instant;
import java.util.UUID;

import reactor.core.publisher.Flux;

/** The lines of the ledger, for those who answer for it. */
public interface Postings {

	/**
	 * The lines of an account, newest first, at most {@code limit}.
	 * @param before only sets older than this one, for the next page; the highest id for
	 * the first
	 */
	Flux<Line> of(String account, UUID before, int limit);

	/** One line of an account, with the fact that posted it. */
	record Line(UUID setId, String fact, Instant happenedAt, long amount) {
	}

}
