package vn.postmart.marketplace.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A weight in whole grams, 0 or more; in JSON the plain number of grams.
 *
 * @param grams whole grams
 */
public record Weight(@JsonValue long grams) implements Comparable<Weight> {

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public Weight {
		if (grams < 0) {
			throw new IllegalArgumentException("A weight is never negative: " + grams);
		}
	}

	public static Weight grams(long grams) {
		return new Weight(grams);
	}

	public Weight plus(Weight other) {
		return new Weight(Math.addExact(this.grams, other.grams));
	}

	/**
	 * The weight of a quantity when one unit weighs this much, rounded half up to a gram.
	 */
	public Weight times(Quantity quantity) {
		return new Weight(quantity.priced(this.grams));
	}

	@Override
	public int compareTo(Weight other) {
		return Long.compare(this.grams, other.grams);
	}

}
