package vn.postmart.marketplace.postal;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Weight;

/** A parcel as other modules see it; {@code events} oldest first. */
public record ConsignmentView(ItemId itemId, String reference, String label, String senderRef, Party sender,
		Party recipient, DeliveryMode delivery, @Nullable String pointCode, List<Content> contents, Weight weight,
		Money cod, boolean perishable, ConsignmentState state, Instant createdAt, @Nullable Instant preAdvisedAt,
		@Nullable Instant acceptedAt, @Nullable Instant deliveredAt, List<TrackingEvent> events) {
}
