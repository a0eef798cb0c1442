package vn.postmart.marketplace.inventory;

import java.util.Collection;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;

/** Where the goods of a lot went, and which goods somebody must be warned of. */
public interface RecalledLots {

	/** The listing a lot is of, or empty. */
	Mono<ListingId> listingOf(LotId lot);

	/** Whatever holds goods of the lot or took them away, in the order it was held. */
	Flux<LotHolder> holders(LotId lot);

	/**
	 * The same a piece at a time, by reference: at most {@code limit} that come after
	 * {@code reference}, which is empty for the first.
	 */
	Flux<LotHolder> holdersAfter(LotId lot, String reference, int limit);

	/** The recalled goods among what {@code references} hold or took away. */
	Flux<RecalledGoods> among(Collection<String> references);

}
