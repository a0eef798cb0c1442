package vn.postmart.marketplace.ordering.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.postal.ConsignmentState;
import vn.postmart.marketplace.postal.DeliveryMode;
import vn.postmart.marketplace.shared.Quantity;

/**
 * A parcel as the stall that sends it sees it: no more of the addressee than it needs.
 *
 * @param orderId of the order it was sent for, null of a relief package
 */
record StallParcelResource(String itemId, String itemIdPrinted, String label, Kind kind, @Nullable OrderId orderId,
		ConsignmentState state, Instant createdAt, Recipient recipient, DeliveryMode delivery,
		@Nullable String pointCode, long codVnd, long weightGrams, List<Content> contents,
		List<ParcelResource.Event> events) {

	/** What the parcel is sent for. */
	enum Kind {

		ORDER, RELIEF

	}

	record Recipient(String name, String communeName, String provinceName) {
	}

	record Content(String description, Quantity quantity, String unit) {
	}

}
