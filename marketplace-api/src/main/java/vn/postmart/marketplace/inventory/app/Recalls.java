package vn.postmart.marketplace.inventory.app;

import java.util.Collection;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.inventory.LotHolder;
import vn.postmart.marketplace.inventory.RecalledGoods;
import vn.postmart.marketplace.inventory.domain.Recall;
import vn.postmart.marketplace.inventory.domain.TraceCode;

/** The way of each lot, and its recall. Every change joins the caller's transaction. */
public interface Recalls {

	/**
	 * Takes a lot off sale for good: whoever waits for its row finds it gone. False when
	 * it was recalled before; the first reason stands.
	 */
	Mono<Boolean> add(Recall recall);

	/** The lot behind a code, or empty. */
	Mono<TracedLot> find(TraceCode code);

	/** The lot, or empty. */
	Mono<TracedLot> find(LotId id);

	/** Whatever holds goods of the lot or took them away. */
	Flux<LotHolder> holders(LotId lot);

	/** At most {@code limit} of them, by reference, that come after this one. */
	Flux<LotHolder> holdersAfter(LotId lot, String reference, int limit);

	/** The recalled goods among what {@code references} hold or took away. */
	Flux<RecalledGoods> among(Collection<String> references);

}
