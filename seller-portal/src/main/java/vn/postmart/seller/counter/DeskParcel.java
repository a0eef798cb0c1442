package vn.postmart.seller.counter;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A parcel as the clerk needs it.
 *
 * @param acceptable whether the desk may take it in now
 * @param weightGrams as declared, or as weighed once it was taken in
 */
public record DeskParcel(String itemId, String itemIdPrinted, String label, String kind, String state,
		boolean acceptable, String delivery, String senderName, Recipient recipient, long codVnd, long weightGrams,
		boolean perishable, List<Content> contents, @Nullable Instant acceptedAt) {

	/** Whether it waits on the shelf to be fetched. */
	public boolean isWaiting() {
		return "READY_FOR_PICKUP".equals(this.state);
	}

	/** Whom it goes to. */
	public record Recipient(String name, String phoneMasked, String communeName) {

	}

	/** One line of what is inside. */
	public record Content(String description, BigDecimal quantity, String unit) {

	}

}
