package vn.postmart.marketplace.seller.app;

import java.time.Instant;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.seller.StallId;

/**
 * Sessions in which a clerk acts for a household. Everything joins the caller's
 * transaction.
 */
public interface Assistances {

	/** Begins a session. */
	Mono<Void> begin(Assistance assistance);

	/** Ends the live sessions of a clerk for a stall. */
	Mono<Void> end(String clerkSubject, StallId stall, Instant at);

}
