package vn.postmart.seller.parcel;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A parcel as the stall that sends it sees it.
 *
 * @param itemIdPrinted the identifier in groups, as on the label
 * @param label the order's code, or the relief package's
 * @param kind ORDER or RELIEF
 * @param orderId of the order it was sent for
 * @param codVnd what is collected at the door; zero when it is paid
 * @param events oldest first
 */
public record Parcel(String itemId, String itemIdPrinted, String label, String kind, @Nullable String orderId,
		String state, Instant createdAt, Recipient recipient, String delivery, long codVnd, long weightGrams,
		List<Content> contents, List<Event> events) {

	/** Whether the post has the parcel's data, so that its counter takes it. */
	public boolean isKnownToPost() {
		return !"CREATED".equals(this.state);
	}

	/** What happened last. */
	public @Nullable Event lastEvent() {
		return this.events.isEmpty() ? null : this.events.getLast();
	}

	/** Whom it goes to; no more than the sender needs. */
	public record Recipient(String name, String communeName, String provinceName) {

	}

	/** One line of what is inside. */
	public record Content(String description, BigDecimal quantity, String unit) {

	}

	/** A step on its way. */
	public record Event(String code, String state, Instant at, @Nullable String place) {

	}

}
