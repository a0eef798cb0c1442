package vn.postmart.marketplace.seller;

import java.util.Collection;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.shared.security.Actor;

/** What other modules may ask of stalls. */
public interface Stalls {

	/** The stall, or empty. */
	Mono<StallView> find(StallId id);

	/** The stalls that exist among {@code ids}, in no order. */
	Flux<StallView> findAll(Collection<StallId> ids);

	/** The stall that {@code actor} owns, or empty. */
	Mono<StallView> ownedBy(Actor actor);

	/**
	 * The stall, if {@code actor} owns it or is a clerk with a live assisted session for
	 * it. Refused as not found otherwise, so that another's id tells nothing.
	 */
	Mono<StallView> actingFor(Actor actor, StallId id);

}
