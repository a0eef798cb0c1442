package vn.postmart.marketplace.seller;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.shared.security.Actor;

/** The record of who did what for which stall. */
public interface StallActs {

	/**
	 * Writes down what {@code actor} does for a stall; under assistance both people are
	 * named. Joins the caller's transaction. Refused as not found when the actor neither
	 * owns the stall nor has a live assisted session for it, judged anew under this
	 * transaction.
	 * @param act what is done, such as {@code catalog.create-listing}
	 * @param subject what it is done to, such as the listing's id
	 */
	Mono<Void> record(Actor actor, StallId stall, String act, String subject);

}
