package vn.postmart.marketplace.payment.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.payment.Settlement;

/**
 * The money of one parcel and how far it is.
 *
 * @param intentId the intent that pays for it, or {@code null} when a fund does
 * @param captured whether that intent's card money is ours already
 * @param deliveredAt when it was delivered before its money was ours, null if it was not
 */
public record Parcel(Settlement settlement, State state, @Nullable UUID intentId, boolean captured,
		@Nullable Instant deliveredAt) {

	/** How far the money of a parcel is. */
	public enum State {

		PENDING, COLLECTED, DUE, PAID, VOID

	}

	/** Whether what the parcel earns was paid before it was delivered. */
	public boolean prepaid() {
		return this.intentId == null || this.captured;
	}

}
