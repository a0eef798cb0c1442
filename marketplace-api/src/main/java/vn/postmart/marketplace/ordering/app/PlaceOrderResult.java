package vn.postmart.marketplace.ordering.app;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.ordering.domain.OrderGroup;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.VietnamTime;

/** What came of a checkout. */
public sealed interface PlaceOrderResult {

	/** Everything is written. */
	record Placed(OrderGroup group) implements PlaceOrderResult {
	}

	/** Nothing is written. */
	sealed interface Refused extends PlaceOrderResult {

	}

	/** The basket is empty, or there is none. */
	record EmptyBasket() implements Refused {
	}

	/** Lines that cannot be ordered as they are. */
	record UnfitLines(List<UnfitLine> lines) implements Refused {

		public UnfitLines {
			lines = List.copyOf(lines);
		}

	}

	/** Less is left than is asked for. */
	record OutOfStock(int line, String name, Quantity available) implements Refused {
	}

	/** The total is not what the buyer was shown. */
	record PriceChanged(Money total) implements Refused {
	}

	/**
	 * A line that cannot be ordered as it is.
	 *
	 * @param line counted from zero
	 * @param reason a frozen key
	 * @param opensAt when its next window opens, where that is why
	 */
	record UnfitLine(int line, String name, String reason, @Nullable Instant opensAt) {

		/** What the text of the reason is filled with. */
		public Object[] words() {
			return (this.opensAt != null) ? new Object[] { this.name, VietnamTime.written(this.opensAt) }
					: new Object[] { this.name };
		}

	}

}
