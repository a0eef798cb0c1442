package vn.postmart.marketplace.payment.app;

import java.time.Instant;
import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.payment.domain.PayeeDue;

/** The payouts made. */
public interface PayoutRecords {

	Mono<Void> add(UUID id, UUID runId, PayeeDue due, Instant at);

}
