package vn.postmart.simulator.post;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import vn.postmart.simulator.post.PostFact.Delivered;
import vn.postmart.simulator.post.PostFact.Moved;

/**
 * Writes down what happens to a parcel at a place.
 */
final class Scanner {

	private final Clock clock;

	Scanner(Clock clock) {
		this.clock = clock;
	}

	PostFact scan(EventCode code, Parcel parcel) {
		Place place = Place.of(code, parcel);
		long cash = (code == EventCode.EMI) ? parcel.advice().codAmountVnd() : 0;
		ItemEvent event = new ItemEvent(UUID.randomUUID().toString(), code, place.officeCode(), place.provinceCode(),
				occurredAt(code, parcel), cash);
		return (code == EventCode.EMI) ? new Delivered(parcel.itemId(), event) : new Moved(parcel.itemId(), event);
	}

	/** What a clerk did happened when the clerk says; the rest happens now. */
	private Instant occurredAt(EventCode code, Parcel parcel) {
		Acceptance acceptance = parcel.acceptance();
		if (code == EventCode.EMA && acceptance != null) {
			return acceptance.acceptedAt();
		}
		HandOver handOver = parcel.handOver();
		return (code == EventCode.EMI && handOver != null) ? handOver.handedOverAt() : this.clock.instant();
	}

}
