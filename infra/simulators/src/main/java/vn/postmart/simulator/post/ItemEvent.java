package vn.postmart.simulator.post;

import java.time.Instant;

/**
 * Something that happened to a parcel.
 *
 * @param id unique
 * @param codCollectedVnd cash collected by it, zero for none
 */
record ItemEvent(String id, EventCode code, String officeCode, String provinceCode, Instant occurredAt,
		long codCollectedVnd) {
}
