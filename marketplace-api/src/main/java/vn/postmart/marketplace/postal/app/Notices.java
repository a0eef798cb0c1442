package vn.postmart.marketplace.postal.app;

import java.time.Instant;

import reactor.core.publisher.Mono;

/** What the carrier sent, as it came. */
public interface Notices {

	/** Keeps a notice; false when it was kept before. */
	Mono<Boolean> keep(RawNotice notice, Instant receivedAt);

	/** The notice, or empty. */
	Mono<RawNotice> find(String source, String eventId);

	/** Writes down what came of a notice. */
	Mono<Void> settle(String source, String eventId, NoticeOutcome outcome, Instant at);

}
