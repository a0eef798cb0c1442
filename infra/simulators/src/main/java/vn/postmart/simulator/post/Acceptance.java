package vn.postmart.simulator.post;

import java.time.Instant;

import tools.jackson.databind.JsonNode;
import vn.postmart.simulator.json.Fields;

/**
 * A counter took a parcel in.
 *
 * @param weightGrams as weighed there
 */
record Acceptance(String officeCode, String clerk, long weightGrams, Instant acceptedAt) {

	/** Reads a request; a time that is absent or still to come is {@code now}. */
	static Acceptance read(JsonNode body, Instant now) {
		Fields fields = Fields.of(body);
		Instant at = fields.optionalInstant("acceptedAt").filter(now::isAfter).orElse(now);
		return fields.orRefuse(new Acceptance(fields.text("officeCode", 40), fields.text("clerk", 100),
				fields.whole("weightGrams", 1, PreAdviceReader.HEAVIEST_GRAMS), at));
	}

	/** Whether {@code other} tells of the same act, though perhaps at another time. */
	boolean isSameAs(Acceptance other) {
		return other.equals(new Acceptance(this.officeCode, this.clerk, this.weightGrams, other.acceptedAt()));
	}

}
