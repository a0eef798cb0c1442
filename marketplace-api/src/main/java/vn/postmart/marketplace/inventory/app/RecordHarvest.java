package vn.postmart.marketplace.inventory.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.Harvest;
import vn.postmart.marketplace.catalog.Harvests;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.Listings;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.inventory.domain.PreOrder;
import vn.postmart.marketplace.seller.StallActs;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.VietnamTime;
import vn.postmart.marketplace.shared.problem.FieldError;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.stereotype.Component;

/**
 * Enters the harvest of a pre-order: from then on it is a lot like any other, what was
 * promised may be sent, and what is left is sold as goods in hand. Joins the caller's
 * transaction.
 */
@Component
public class RecordHarvest {

	private final PreOrders preOrders;

	private final Harvests harvests;

	private final Listings listings;

	private final StallActs acts;

	private final StockEvents events;

	private final Clock clock;

	RecordHarvest(PreOrders preOrders, Harvests harvests, Listings listings, StallActs acts, StockEvents events,
			Clock clock) {
		this.preOrders = preOrders;
		this.harvests = harvests;
		this.listings = listings;
		this.acts = acts;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Records what was harvested. Refused as not found for another's pre-order or one
	 * that is harvested already, and when less came in than is promised.
	 */
	public Mono<Void> record(Actor actor, StallId stall, LotId lot, HarvestDraft draft) {
		return this.acts.record(actor, stall, "inventory.record-harvest", lot.toString())
			.then(Mono.defer(() -> this.preOrders.find(lot)))
			.filterWhen((found) -> owns(stall, found.listingId()))
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.flatMap((found) -> harvest(found, draft));
	}

	private Mono<Void> harvest(PreOrder preOrder, HarvestDraft draft) {
		return this.harvests.add(draft.of(preOrder))
			.then(Mono.defer(() -> this.preOrders.harvest(preOrder.id(), draft.quantity(), draft.bestBefore(),
					this.clock.instant())))
			.filter((enough) -> enough)
			.switchIfEmpty(Mono.error(() -> tooLittle(preOrder)))
			.then(Mono.defer(() -> this.events.harvested(preOrder.id(), preOrder.listingId())))
			.then(Mono.defer(() -> changesAt(preOrder.listingId(), draft.bestBefore())));
	}

	private Mono<Void> changesAt(ListingId listing, @Nullable LocalDate bestBefore) {
		return (bestBefore != null) ? this.events.changesAt(listing, VietnamTime.endOf(bestBefore)) : Mono.empty();
	}

	private Mono<Boolean> owns(StallId stall, ListingId listing) {
		return this.listings.find(listing).map((found) -> found.stallId().equals(stall)).defaultIfEmpty(false);
	}

	private static RefusedException tooLittle(PreOrder preOrder) {
		return RefusedException.rule("inventory.below-promised", preOrder.promised().toDecimal())
			.withFields(
					List.of(FieldError.of("quantity", "inventory.below-promised", preOrder.promised().toDecimal())));
	}

	/**
	 * What came in.
	 *
	 * @param code the seller's own, null to be given one
	 */
	public record HarvestDraft(@Nullable String code, LocalDate harvestedOn, @Nullable LocalDate bestBefore,
			Quantity quantity) {

		Harvest of(PreOrder preOrder) {
			return new Harvest(preOrder.id(), preOrder.listingId(), this.code, this.harvestedOn, this.bestBefore,
					this.quantity);
		}

	}

}
