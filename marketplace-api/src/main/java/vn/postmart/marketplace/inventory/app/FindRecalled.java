package vn.postmart.marketplace.inventory.app;

import java.util.Collection;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.inventory.LotHolder;
import vn.postmart.marketplace.inventory.RecalledGoods;
import vn.postmart.marketplace.inventory.RecalledLots;

import org.springframework.stereotype.Component;

/** Tells other modules where a lot's goods went. */
@Component
class FindRecalled implements RecalledLots {

	private final Recalls recalls;

	FindRecalled(Recalls recalls) {
		this.recalls = recalls;
	}

	@Override
	public Mono<ListingId> listingOf(LotId lot) {
		return this.recalls.find(lot).map(TracedLot::listingId);
	}

	@Override
	public Flux<LotHolder> holders(LotId lot) {
		return this.recalls.holders(lot);
	}

	@Override
	public Flux<LotHolder> holdersAfter(LotId lot, String reference, int limit) {
		return this.recalls.holdersAfter(lot, reference, limit);
	}

	@Override
	public Flux<RecalledGoods> among(Collection<String> references) {
		return references.isEmpty() ? Flux.empty() : this.recalls.among(references);
	}

}
