package vn.postmart.marketplace.inventory.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.PlansInForce;
import vn.postmart.marketplace.catalog.SalesPlan;
import vn.postmart.marketplace.inventory.OrderWindow;
import vn.postmart.marketplace.inventory.domain.KnownPromise;
import vn.postmart.marketplace.inventory.domain.PreOrderRules;
import vn.postmart.marketplace.inventory.window.KnownWindows;
import vn.postmart.marketplace.inventory.window.Repeat;
import vn.postmart.marketplace.inventory.window.SellingWindow;
import vn.postmart.marketplace.inventory.window.WindowDraft;
import vn.postmart.marketplace.shared.problem.FieldError;

/** Promises and windows of some listings as they were when they were read. */
record KnownPlans(Map<ListingId, Collection<KnownPromise>> promises, KnownWindows windows,
		LocalDate today) implements PlansInForce {

	@Override
	public SalesPlan of(ListingId listing) {
		Optional<SalesPlan.Promise> soonest = of(this.promises, listing).stream()
			.filter((promise) -> promise.isOpen(this.today))
			.map((promise) -> new SalesPlan.Promise(Objects.requireNonNull(promise.shipBy()), promise.cap()))
			.min(Comparator.comparing(SalesPlan.Promise::shipBy));
		return new SalesPlan(soonest.orElse(null), this.windows.current(listing).map(KnownPlans::window).orElse(null));
	}

	@Override
	public List<FieldError> check(ListingId listing, SalesPlan wanted) {
		List<FieldError> errors = new ArrayList<>();
		Optional.ofNullable(wanted.promise()).flatMap((promise) -> check(listing, promise)).ifPresent(errors::add);
		Optional.ofNullable(wanted.window())
			.ifPresent((window) -> errors.addAll(this.windows.check(listing, draft(window))));
		return errors;
	}

	private Optional<FieldError> check(ListingId listing, SalesPlan.Promise wanted) {
		Optional<KnownPromise> known = same(of(this.promises, listing), wanted.shipBy());
		return known.isEmpty() ? PreOrderRules.check(wanted.shipBy(), this.today)
				: known.filter((promise) -> !promise.allows(wanted.cap()))
					.map((promise) -> FieldError.of("cap", "inventory.below-promised", promise.promised().toDecimal()));
	}

	/** What was promised for a day: that is sent on it now, or was to be at first. */
	static Optional<KnownPromise> same(Collection<KnownPromise> promises, LocalDate day) {
		return promises.stream()
			.filter((promise) -> promise.isFor(day))
			.min(Comparator.comparing((promise) -> !day.equals(promise.promisedFor())));
	}

	private static Collection<KnownPromise> of(Map<ListingId, Collection<KnownPromise>> promises, ListingId listing) {
		return promises.getOrDefault(listing, List.of());
	}

	private static SalesPlan.Window window(SellingWindow window) {
		OrderWindow times = window.times();
		Optional<Repeat> repeat = Optional.ofNullable(window.repeat());
		return new SalesPlan.Window(times.opensAt(), times.closesAt(), times.shipOn(),
				repeat.map(Repeat::days).orElse(null), repeat.map(Repeat::until).orElse(null));
	}

	static WindowDraft draft(SalesPlan.Window window) {
		return new WindowDraft(new OrderWindow(window.opensAt(), window.closesAt(), window.shipOn()), repeat(window));
	}

	private static @Nullable Repeat repeat(SalesPlan.Window window) {
		Integer days = window.repeatDays();
		return (days != null) ? new Repeat(days, window.repeatUntil()) : null;
	}

}
