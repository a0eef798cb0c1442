package vn.postmart.marketplace.postal.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.postal.ConsignmentState;

/**
 * A parcel's way without anybody's name or address: whoever has the identifier may see
 * it.
 */
record TrackingView(String itemId, String itemIdPrinted, ConsignmentState state, List<Event> events) {

	/** One step; {@code place} names the province it was reported from. */
	record Event(String code, ConsignmentState state, Instant at, @Nullable String place) {
	}

}
