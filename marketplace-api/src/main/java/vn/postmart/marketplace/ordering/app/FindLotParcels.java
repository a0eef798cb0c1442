package vn.postmart.marketplace.ordering.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.Listings;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.inventory.LotHolder;
import vn.postmart.marketplace.inventory.RecalledLots;
import vn.postmart.marketplace.postal.ConsignmentView;
import vn.postmart.marketplace.postal.Consignments;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.stereotype.Component;

/**
 * Finds every order and relief package that has goods of a lot, and its parcel: one step
 * forward, as Circular 17/2021/TT-BNNPTNT asks within 24 hours.
 */
@Component
public class FindLotParcels {

	/** How many parcels are read in one round trip. */
	private static final int BATCH = 1000;

	private final RecalledLots lots;

	private final Consignments consignments;

	private final Listings listings;

	private final Stalls stalls;

	FindLotParcels(RecalledLots lots, Consignments consignments, Listings listings, Stalls stalls) {
		this.lots = lots;
		this.consignments = consignments;
		this.listings = listings;
		this.stalls = stalls;
	}

	/** For the seller; refused as not found for another's lot. */
	public Flux<LotParcel> ofStall(Actor actor, StallId stall, LotId lot) {
		return this.stalls.actingFor(actor, stall)
			.then(Mono.defer(() -> this.lots.listingOf(lot)))
			.flatMap(this.listings::find)
			.filter((listing) -> listing.stallId().equals(stall))
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.thenMany(Flux.defer(() -> all(lot)));
	}

	/** For an operator; nothing for a lot nobody bought of. */
	public Flux<LotParcel> all(LotId lot) {
		return this.lots.holders(lot).buffer(BATCH).concatMap(this::withParcels);
	}

	private Flux<LotParcel> withParcels(List<LotHolder> holders) {
		return this.consignments.byReferences(holders.stream().map(LotHolder::reference).toList())
			.collectMap(ConsignmentView::reference)
			.flatMapIterable((parcels) -> join(holders, parcels));
	}

	private static List<LotParcel> join(List<LotHolder> holders, Map<String, ConsignmentView> parcels) {
		return holders.stream()
			.map((holder) -> new LotParcel(holder.reference(), holder.quantity(), holder.shipped(), holder.heldAt(),
					parcels.get(holder.reference())))
			.toList();
	}

	/**
	 * Goods of a lot in somebody's order.
	 *
	 * @param parcel null until the post was told of it
	 */
	public record LotParcel(String reference, Quantity quantity, boolean shipped, Instant orderedAt,
			@Nullable ConsignmentView parcel) {
	}

}
