package vn.postmart.marketplace.inventory.window;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.shared.problem.FieldError;

/** Windows of some listings as they were at an instant. */
public record KnownWindows(Map<ListingId, Collection<KnownWindow>> windows, Instant now) {

	/** The window that is open or opens next. */
	public Optional<SellingWindow> current(ListingId listing) {
		return of(listing).stream()
			.filter((known) -> !isPast(known))
			.map(KnownWindow::window)
			.min(Comparator.comparing((window) -> window.times().opensAt()));
	}

	/** What is wrong with putting this in the place of the current window. */
	public List<FieldError> check(ListingId listing, WindowDraft draft) {
		if (!isNew(listing, draft)) {
			return List.of();
		}
		return current(listing).filter((window) -> window.times().isOpen(this.now)).isPresent()
				? List.of(FieldError.of("opensAt", "inventory.window-open")) : WindowRules.check(draft, this.now);
	}

	/** Whether it is neither the current window nor one that was. */
	boolean isNew(ListingId listing, WindowDraft draft) {
		boolean unchanged = current(listing).filter((window) -> isSame(window, draft)).isPresent();
		return !unchanged && of(listing).stream()
			.filter(this::isPast)
			.noneMatch((known) -> known.window().times().opensAt().equals(draft.times().opensAt()));
	}

	private boolean isPast(KnownWindow known) {
		return known.retired() || known.window().times().isOver(this.now);
	}

	private static boolean isSame(SellingWindow window, WindowDraft draft) {
		return window.times().equals(draft.times()) && Objects.equals(window.repeat(), draft.repeat());
	}

	private Collection<KnownWindow> of(ListingId listing) {
		return this.windows.getOrDefault(listing, List.of());
	}

}
