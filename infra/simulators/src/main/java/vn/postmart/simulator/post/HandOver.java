package vn.postmart.simulator.post;

import java.time.Instant;

import tools.jackson.databind.JsonNode;
import vn.postmart.simulator.json.Fields;

/**
 * A counter gave a parcel to its addressee.
 *
 * @param proof how the addressee was known
 */
record HandOver(String officeCode, String clerk, String proof, Instant handedOverAt) {

	/** Reads a request; a time that is absent or still to come is {@code now}. */
	static HandOver read(JsonNode body, Instant now) {
		Fields fields = Fields.of(body);
		Instant at = fields.optionalInstant("handedOverAt").filter(now::isAfter).orElse(now);
		return fields.orRefuse(
				new HandOver(fields.text("officeCode", 40), fields.text("clerk", 100), fields.text("proof", 200), at));
	}

	/** Whether {@code other} tells of the same act, though perhaps at another time. */
	boolean isSameAs(HandOver other) {
		return other.equals(new HandOver(this.officeCode, this.clerk, this.proof, other.handedOverAt()));
	}

}
