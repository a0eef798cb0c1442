package vn.postmart.marketplace.postal;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One step of a parcel, by the EMSEVT code the post reported, or PREADVICE when it got
 * the parcel's data.
 */
public record TrackingEvent(String code, ConsignmentState state, Instant at, @Nullable String officeCode,
		@Nullable String provinceCode) {
}
