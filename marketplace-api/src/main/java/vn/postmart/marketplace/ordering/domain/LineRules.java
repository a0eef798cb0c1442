package vn.postmart.marketplace.ordering.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.inventory.OrderWindow;
import vn.postmart.marketplace.shared.Quantity;

/** What a line must be to be ordered; each rule returns the key of its refusal. */
public final class LineRules {

	public static final String WITHDRAWN = "withdrawn";

	/** The next window is known. */
	public static final String WINDOW_CLOSED = "window-closed";

	/** No other window is planned. */
	public static final String WINDOW_OVER = "window-over";

	private static final List<BiFunction<ListingView, Quantity, Optional<String>>> RULES = List.of(
			refuse(WITHDRAWN, (listing, quantity) -> !listing.active()),
			refuse("not-postable", (listing, quantity) -> !listing.postable()),
			refuse("below-minimum", (listing, quantity) -> quantity.compareTo(listing.minimum()) < 0),
			refuse("above-maximum", (listing, quantity) -> quantity.compareTo(listing.maximum()) > 0),
			refuse("off-step", LineRules::offStep));

	private LineRules() {
	}

	/** Why this quantity of the listing cannot be ordered, if it cannot. */
	public static Optional<String> check(ListingView listing, Quantity quantity) {
		return RULES.stream().flatMap((rule) -> rule.apply(listing, quantity).stream()).findFirst();
	}

	/** Why nothing of a listing is sold at an instant, if it is not. */
	public static Optional<String> check(@Nullable OrderWindow window, Instant at) {
		if (window == null || window.isOpen(at)) {
			return Optional.empty();
		}
		return Optional.of(window.isOver(at) ? WINDOW_OVER : WINDOW_CLOSED);
	}

	private static boolean offStep(ListingView listing, Quantity quantity) {
		return (quantity.thousandths() - listing.minimum().thousandths()) % listing.step().thousandths() != 0;
	}

	private static BiFunction<ListingView, Quantity, Optional<String>> refuse(String reason, Broken broken) {
		return (listing, quantity) -> broken.test(listing, quantity) ? Optional.of(reason) : Optional.empty();
	}

	private interface Broken {

		boolean test(ListingView listing, Quantity quantity);

	}

}
