package vn.postmart.simulator.post;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A parcel on the wire.
 *
 * @param acceptedAt absent until a counter took it in
 */
record ParcelView(String itemId, String carrierReference, String reference, ParcelStatus status, String receivedAt,
		@Nullable String acceptedAt, @Nullable Long acceptedWeightGrams, @Nullable String handedOverAt,
		long codAmountVnd, CashStatus cash, List<EventView> events) {

	static ParcelView of(Parcel parcel) {
		Acceptance acceptance = parcel.acceptance();
		HandOver handOver = parcel.handOver();
		return new ParcelView(parcel.itemId(), parcel.carrierReference(), parcel.advice().reference(), parcel.status(),
				CarrierTime.format(parcel.receivedAt()),
				(acceptance != null) ? CarrierTime.format(acceptance.acceptedAt()) : null,
				(acceptance != null) ? acceptance.weightGrams() : null,
				(handOver != null) ? CarrierTime.format(handOver.handedOverAt()) : null, parcel.advice().codAmountVnd(),
				parcel.cash(), parcel.events().stream().map(EventView::of).toList());
	}

	/** One event, as the webhook told it. */
	record EventView(String eventId, EventCode code, String officeCode, String provinceCode, String occurredAt,
			String note, @Nullable Long codCollectedVnd) {

		static EventView of(ItemEvent event) {
			return new EventView(event.id(), event.code(), event.officeCode(), event.provinceCode(),
					CarrierTime.format(event.occurredAt()), event.code().note(),
					(event.codCollectedVnd() > 0) ? event.codCollectedVnd() : null);
		}

	}

}
