package vn.postmart.marketplace.catalog.app;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingChanged;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.domain.ListingDraft;
import vn.postmart.marketplace.catalog.domain.LotDraft;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.seller.StallActs;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.IdSource;
import vn.postmart.marketplace.shared.problem.FieldError;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.stereotype.Component;

/**
 * A stall's own listings: made, changed, put on sale and taken off. Everything joins the
 * caller's transaction, is refused as not found to anybody who may not act for the stall,
 * and is written down with whoever did it.
 */
@Component
public class KeepListings {

	private final ListingRegister listings;

	private final ScreenListing screenListing;

	private final RecordLot recordLot;

	private final DropDocuments dropDocuments;

	private final StallActs acts;

	private final Outbox outbox;

	private final IdSource ids;

	private final Clock clock;

	KeepListings(ListingRegister listings, ScreenListing screenListing, RecordLot recordLot,
			DropDocuments dropDocuments, StallActs acts, Outbox outbox, IdSource ids, Clock clock) {
		this.listings = listings;
		this.screenListing = screenListing;
		this.recordLot = recordLot;
		this.dropDocuments = dropDocuments;
		this.acts = acts;
		this.outbox = outbox;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * A new listing with its first lot, on sale at once.
	 * @param lot null when nothing is harvested yet
	 */
	public Mono<ListingId> create(Actor actor, StallId stall, ListingDraft draft, @Nullable LotDraft lot) {
		ListingId id = new ListingId(this.ids.next());
		List<FieldError> wrong = (lot != null) ? this.recordLot.check("lot.", lot) : List.of();
		return this.acts.record(actor, stall, "catalog.create-listing", id.toString())
			.then(Mono.defer(() -> this.screenListing.screen(stall, id, draft, wrong)))
			.flatMap((screened) -> this.listings.add(screened, this.clock.instant()))
			.then(Mono.defer(() -> (lot != null) ? this.recordLot.add("lot.", id, lot) : Mono.empty()))
			.then(Mono.defer(() -> changed(id)))
			.thenReturn(id);
	}

	/**
	 * Changes what is offered. Refused as stale when {@code version} is no longer the
	 * listing's.
	 */
	public Mono<Void> edit(Actor actor, StallId stall, ListingId id, ListingDraft draft, long version) {
		return this.acts.record(actor, stall, "catalog.edit-listing", id.toString())
			.then(Mono.defer(() -> owned(stall, id)))
			.then(Mono.defer(() -> this.screenListing.screen(stall, id, draft, List.of())))
			.flatMap((screened) -> this.listings.change(screened, version))
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.STALE_VERSION)))
			.flatMap(this.dropDocuments::drop)
			.then(Mono.defer(() -> changed(id)));
	}

	/** Puts a listing on sale. */
	public Mono<Void> publish(Actor actor, StallId stall, ListingId id) {
		return setActive(actor, stall, id, true);
	}

	/** Takes a listing off sale; what was ordered of it still goes. */
	public Mono<Void> withdraw(Actor actor, StallId stall, ListingId id) {
		return setActive(actor, stall, id, false);
	}

	private Mono<Void> setActive(Actor actor, StallId stall, ListingId id, boolean active) {
		return this.acts
			.record(actor, stall, active ? "catalog.publish-listing" : "catalog.withdraw-listing", id.toString())
			.then(Mono.defer(() -> this.listings.setActive(stall, id, active)))
			.filter((found) -> found)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.then(Mono.defer(() -> changed(id)));
	}

	private Mono<Void> owned(StallId stall, ListingId id) {
		return this.listings.owns(stall, id)
			.filter((owned) -> owned)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.then();
	}

	private Mono<Void> changed(ListingId id) {
		return this.outbox.append(OutboxEvent.of(ListingChanged.TYPE, "listing:" + id, new ListingChanged(id)));
	}

}
