package vn.postmart.marketplace.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How much of a unit of sale, exact to a thousandth: 1.5 kg is 1500 thousandths. In JSON
 * a plain decimal number.
 *
 * @param thousandths thousandths of a unit, 0 or more
 */
public record Quantity(long thousandths) implements Comparable<Quantity> {

	private static final int SCALE = 3;

	private static final long ONE = 1000;

	public Quantity {
		if (thousandths < 0) {
			throw new IllegalArgumentException("A quantity is never negative: " + thousandths);
		}
	}

	/**
	 * Whole units.
	 */
	public static Quantity of(long units) {
		return new Quantity(Math.multiplyExact(units, ONE));
	}

	/**
	 * A quantity from a decimal such as {@code 1.5}; refuses more than three decimals.
	 */
	public static Quantity parse(String decimal) {
		return of(new BigDecimal(decimal.strip()));
	}

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static Quantity of(BigDecimal decimal) {
		try {
			return new Quantity(decimal.setScale(SCALE, RoundingMode.UNNECESSARY).unscaledValue().longValueExact());
		}
		catch (ArithmeticException ex) {
			throw new IllegalArgumentException("A quantity has at most three decimals and 15 digits", ex);
		}
	}

	public Quantity plus(Quantity other) {
		return new Quantity(Math.addExact(this.thousandths, other.thousandths));
	}

	/**
	 * The difference; refuses to fall below zero.
	 */
	public Quantity minus(Quantity other) {
		return new Quantity(Math.subtractExact(this.thousandths, other.thousandths));
	}

	/**
	 * This quantity this many times over.
	 */
	public Quantity times(long count) {
		return new Quantity(Math.multiplyExact(this.thousandths, count));
	}

	/**
	 * The decimal number without trailing zeros and never in scientific notation.
	 */
	@JsonValue
	public BigDecimal toDecimal() {
		BigDecimal exact = BigDecimal.valueOf(this.thousandths, SCALE).stripTrailingZeros();
		return (exact.scale() < 0) ? exact.setScale(0, RoundingMode.UNNECESSARY) : exact;
	}

	/**
	 * This many units at an amount each, rounded half up to a whole amount.
	 */
	long priced(long amountPerUnit) {
		return BigDecimal.valueOf(this.thousandths, SCALE)
			.multiply(BigDecimal.valueOf(amountPerUnit))
			.setScale(0, RoundingMode.HALF_UP)
			.longValueExact();
	}

	@Override
	public int compareTo(Quantity other) {
		return Long.compare(this.thousandths, other.thousandths);
	}

	@Override
	public String toString() {
		return toDecimal().toPlainString();
	}

}
