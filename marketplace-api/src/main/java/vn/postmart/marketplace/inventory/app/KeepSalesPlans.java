package vn.postmart.marketplace.inventory.app;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.PlansInForce;
import vn.postmart.marketplace.catalog.SalesPlan;
import vn.postmart.marketplace.catalog.SalesPlans;
import vn.postmart.marketplace.inventory.domain.KnownPromise;
import vn.postmart.marketplace.inventory.window.FileWindows;
import vn.postmart.marketplace.inventory.window.WindowDraft;
import vn.postmart.marketplace.shared.VietnamTime;

import org.springframework.stereotype.Component;

/** Sells ahead what files say: promises and order windows of many listings at once. */
@Component
class KeepSalesPlans implements SalesPlans {

	private final PreOrders preOrders;

	private final FilePromises promises;

	private final FileWindows windows;

	private final Clock clock;

	KeepSalesPlans(PreOrders preOrders, FilePromises promises, FileWindows windows, Clock clock) {
		this.preOrders = preOrders;
		this.promises = promises;
		this.windows = windows;
		this.clock = clock;
	}

	@Override
	public Mono<PlansInForce> of(Collection<ListingId> listings) {
		return this.preOrders.everOf(listings)
			.collectMultimap(KnownPromise::listingId)
			.zipWith(this.windows.of(listings))
			.map((found) -> new KnownPlans(found.getT1(), found.getT2(), VietnamTime.today(this.clock)));
	}

	@Override
	public Mono<Void> keep(Map<ListingId, SalesPlan> plans) {
		Map<ListingId, SalesPlan.Promise> promised = new HashMap<>();
		Map<ListingId, WindowDraft> windowed = new HashMap<>();
		plans.forEach((listing, plan) -> {
			Optional.ofNullable(plan.promise()).ifPresent((promise) -> promised.put(listing, promise));
			Optional.ofNullable(plan.window()).ifPresent((window) -> windowed.put(listing, KnownPlans.draft(window)));
		});
		return this.promises.keep(promised).then(Mono.defer(() -> this.windows.keep(windowed)));
	}

}
