package vn.postmart.marketplace.ordering.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.postal.ConsignmentState;

/** A parcel on its way; {@code events} oldest first. */
record ParcelResource(String itemId, String itemIdPrinted, ConsignmentState state, List<Event> events) {

	/** A step; {@code place} names the province it was reported from. */
	record Event(String code, ConsignmentState state, Instant at, @Nullable String place) {
	}

}
