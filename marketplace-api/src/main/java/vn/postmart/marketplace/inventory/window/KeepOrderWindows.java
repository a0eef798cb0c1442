package vn.postmart.marketplace.inventory.window;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.catalog.Listings;
import vn.postmart.marketplace.seller.StallActs;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.shared.IdSource;
import vn.postmart.marketplace.shared.problem.FieldError;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.stereotype.Component;

/**
 * When a household sells a listing. Every change joins the caller's transaction, is
 * refused as not found to anybody who may not act for the stall, and is written down.
 */
@Component
public class KeepOrderWindows {

	private static final int MOST_SHOWN = 60;

	private final WindowRegister windows;

	private final Listings listings;

	private final Stalls stalls;

	private final StallActs acts;

	private final WindowEvents events;

	private final IdSource ids;

	private final Clock clock;

	KeepOrderWindows(WindowRegister windows, Listings listings, Stalls stalls, StallActs acts, WindowEvents events,
			IdSource ids, Clock clock) {
		this.windows = windows;
		this.listings = listings;
		this.stalls = stalls;
		this.acts = acts;
		this.events = events;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * The windows of a listing of the stall, the latest first, with their orders counted.
	 */
	public Flux<CountedWindow> ofListing(Actor actor, StallId stall, ListingId listing) {
		return this.stalls.actingFor(actor, stall)
			.then(Mono.defer(() -> owned(stall, listing)))
			.thenMany(Flux.defer(() -> this.windows.ofListing(listing, MOST_SHOWN)));
	}

	/**
	 * From now on orders of the listing are taken in windows only, of which this is the
	 * first. Refused while another is open or planned, and when its times are wrong.
	 */
	public Mono<UUID> plan(Actor actor, StallId stall, ListingId listing, WindowDraft draft) {
		SellingWindow window = new SellingWindow(this.ids.next(), listing, draft.times(), draft.repeat());
		return act(actor, stall, listing, "inventory.plan-order-window").then(Mono.defer(() -> sound(draft)))
			.then(Mono.defer(() -> this.windows.isPlanned(listing, this.clock.instant())))
			.filter((planned) -> !planned)
			.switchIfEmpty(Mono.error(() -> RefusedException.rule("inventory.window-planned")))
			.flatMap((free) -> this.windows.add(window))
			.filter((added) -> added)
			.switchIfEmpty(Mono.error(() -> RefusedException.field("opensAt", "inventory.window-taken")))
			.then(Mono.defer(() -> this.events.planned(window)))
			.thenReturn(window.id());
	}

	/**
	 * Changes a window that is not open yet, and with it those that follow. Refused once
	 * it is open.
	 */
	public Mono<Void> change(Actor actor, StallId stall, ListingId listing, UUID id, WindowDraft draft) {
		SellingWindow window = new SellingWindow(id, listing, draft.times(), draft.repeat());
		return act(actor, stall, listing, "inventory.change-order-window").then(Mono.defer(() -> this.windows.find(id)))
			.filter((found) -> found.listingId().equals(listing))
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.flatMap((found) -> sound(draft))
			.then(Mono.defer(() -> this.windows.change(window, this.clock.instant())))
			.filter((changed) -> changed)
			.switchIfEmpty(Mono.error(() -> RefusedException.rule("inventory.window-open")))
			.flatMap((changed) -> this.events.planned(window));
	}

	/** Lets no window follow the one that is open or planned. */
	public Mono<Void> stop(Actor actor, StallId stall, ListingId listing) {
		return act(actor, stall, listing, "inventory.stop-order-windows")
			.then(Mono.defer(() -> this.windows.stop(listing)));
	}

	/** Sells the listing at any time again. */
	public Mono<Void> sellAlways(Actor actor, StallId stall, ListingId listing) {
		return act(actor, stall, listing, "inventory.sell-always")
			.then(Mono.defer(() -> this.windows.retire(listing, this.clock.instant())))
			.then(Mono.defer(() -> this.events.changed(listing)));
	}

	private Mono<Void> act(Actor actor, StallId stall, ListingId listing, String act) {
		return this.acts.record(actor, stall, act, listing.toString())
			.then(Mono.defer(() -> owned(stall, listing)))
			.then(Mono.defer(() -> this.windows.lock(listing)));
	}

	private Mono<ListingView> owned(StallId stall, ListingId listing) {
		return this.listings.find(listing)
			.filter((found) -> found.stallId().equals(stall))
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)));
	}

	private Mono<Void> sound(WindowDraft draft) {
		List<FieldError> errors = WindowRules.check(draft, this.clock.instant());
		return errors.isEmpty() ? Mono.empty()
				: Mono.error(() -> RefusedException.of(ProblemType.MALFORMED).withFields(errors));
	}

}
