package vn.postmart.seller.listing;

import java.util.List;
import java.util.Optional;

/**
 * What the page of a listing's order windows shows.
 *
 * @param windows the latest first
 */
public record WindowPage(OwnListing listing, List<OrderWindow> windows) {

	/** The one that is open or opens next. */
	public Optional<OrderWindow> current() {
		return this.windows.reversed().stream().filter((window) -> !window.isOver()).findFirst();
	}

	/** The one that may still be changed. */
	public Optional<OrderWindow> changeable() {
		return current().filter(OrderWindow::isPlanned);
	}

	/** Those that are over, the latest first. */
	public List<OrderWindow> past() {
		return this.windows.stream().filter(OrderWindow::isOver).toList();
	}

	/** Whether a form belongs on the page: while one is open there is nothing to plan. */
	public boolean isPlannable() {
		return current().isEmpty() || changeable().isPresent();
	}

}
