package vn.postmart.marketplace.postal.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.postal.ConsignmentState;
import vn.postmart.marketplace.postal.ConsignmentView;
import vn.postmart.marketplace.postal.TrackingEvent;

/**
 * A parcel's way without anybody's name or address: whoever has the identifier may see
 * it.
 */
record TrackingView(String itemId, String itemIdPrinted, ConsignmentState state, List<Event> events) {

	static TrackingView of(ConsignmentView consignment) {
		return new TrackingView(consignment.itemId().value(), consignment.itemId().printed(), consignment.state(),
				consignment.events().stream().map(Event::of).toList());
	}

	/** One step; the province is where it was, by code. */
	record Event(String code, ConsignmentState state, Instant at, @Nullable String officeCode,
			@Nullable String provinceCode) {

		static Event of(TrackingEvent event) {
			return new Event(event.code(), event.state(), event.at(), event.officeCode(), event.provinceCode());
		}

	}

}
