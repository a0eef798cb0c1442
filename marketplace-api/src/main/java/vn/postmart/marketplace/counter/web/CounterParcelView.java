package vn.postmart.marketplace.counter.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.postal.ConsignmentState;
import vn.postmart.marketplace.postal.ConsignmentView;
import vn.postmart.marketplace.postal.Content;
import vn.postmart.marketplace.postal.DeliveryMode;
import vn.postmart.marketplace.postal.TrackingEvent;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.VietnamesePhone;

/**
 * A parcel as the clerk needs it: whose it is and where it goes, no street and no full
 * number.
 *
 * @param kind ORDER or RELIEF
 * @param acceptable whether a counter may take it in now
 * @param weightGrams as declared, or as weighed once it was taken in
 */
record CounterParcelView(String itemId, String itemIdPrinted, String label, String kind, ConsignmentState state,
		boolean acceptable, DeliveryMode delivery, @Nullable String pointCode, String senderName, Recipient recipient,
		long codVnd, long weightGrams, boolean perishable, List<ContentView> contents, @Nullable Instant acceptedAt,
		@Nullable Instant deliveredAt, List<TrackingEvent> events) {

	private static final String RELIEF = "relief:";

	static CounterParcelView of(ConsignmentView parcel, String communeName) {
		return new CounterParcelView(parcel.itemId().value(), parcel.itemId().printed(), parcel.label(),
				parcel.reference().startsWith(RELIEF) ? "RELIEF" : "ORDER", parcel.state(),
				parcel.state() == ConsignmentState.PRE_ADVISED, parcel.delivery(), parcel.pointCode(),
				parcel.sender().name(), Recipient.of(parcel, communeName), parcel.cod().amount(),
				parcel.weight().grams(), parcel.perishable(), parcel.contents().stream().map(ContentView::of).toList(),
				parcel.acceptedAt(), parcel.deliveredAt(), parcel.events());
	}

	/** The addressee; {@code phoneMasked} is enough to ask "the number ending in 78?". */
	record Recipient(String name, String phoneMasked, String communeName) {

		static Recipient of(ConsignmentView parcel, String communeName) {
			String phone = parcel.recipient().phone();
			return new Recipient(parcel.recipient().name(),
					VietnamesePhone.parse(phone).map(VietnamesePhone::masked).orElse("***"), communeName);
		}

	}

	/** One line of the contents. */
	record ContentView(String description, Quantity quantity, String unit) {

		static ContentView of(Content content) {
			return new ContentView(content.description(), content.quantity(), content.unit());
		}

	}

}
