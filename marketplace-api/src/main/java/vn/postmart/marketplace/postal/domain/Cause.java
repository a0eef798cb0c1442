package vn.postmart.marketplace.postal.domain;

import java.time.Instant;

import vn.postmart.marketplace.postal.Acceptance;
import vn.postmart.marketplace.postal.HandOver;

/**
 * Why a parcel's state changed, for the record.
 *
 * @param kind what brought it about
 * @param detail the office or the carrier's event
 * @param by whose act it was: a clerk's subject or the carrier
 */
public record Cause(Kind kind, String detail, String by, Instant at) {

	private static final String CARRIER = "carrier";

	static Cause preAdvice(Instant at) {
		return new Cause(Kind.PRE_ADVICE, "", CARRIER, at);
	}

	static Cause acceptance(Acceptance acceptance, Instant at) {
		return new Cause(Kind.ACCEPTANCE, acceptance.officeCode(), acceptance.clerk(), at);
	}

	static Cause handOver(HandOver handOver, Instant at) {
		return new Cause(Kind.HAND_OVER, handOver.officeCode(), handOver.clerk(), at);
	}

	static Cause sighting(Sighting sighting) {
		return new Cause(Kind.SIGHTING, sighting.eventId(), CARRIER, sighting.at());
	}

	/** What can bring a change about. */
	public enum Kind {

		PRE_ADVICE, ACCEPTANCE, HAND_OVER, SIGHTING

	}

}
