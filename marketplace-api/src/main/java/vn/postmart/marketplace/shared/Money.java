package vn.postmart.marketplace.shared;

import java.util.Currency;

/**
 * An amount of money, never negative, in the smallest unit of its currency: whole đồng
 * for VND. What may fall below zero, a ledger posting or a correction, is a plain signed
 * {@code long} where it is kept and says so there.
 *
 * @param amount in the smallest unit of the currency, 0 or more
 * @param currency the currency
 */
public record Money(long amount, Currency currency) implements Comparable<Money> {

	private static final Currency VND = Currency.getInstance("VND");

	public Money {
		if (amount < 0) {
			throw new IllegalArgumentException("Money is never negative: " + amount);
		}
	}

	/**
	 * An amount in whole đồng.
	 */
	public static Money vnd(long amount) {
		return new Money(amount, VND);
	}

	public Money plus(Money other) {
		return new Money(Math.addExact(this.amount, sameCurrency(other).amount), this.currency);
	}

	/**
	 * The difference; refuses to fall below zero.
	 */
	public Money minus(Money other) {
		return new Money(Math.subtractExact(this.amount, sameCurrency(other).amount), this.currency);
	}

	/**
	 * The price of a quantity at this price per unit, rounded half up to a whole unit,
	 * once.
	 */
	public Money times(Quantity quantity) {
		return new Money(quantity.priced(this.amount), this.currency);
	}

	@Override
	public int compareTo(Money other) {
		return Long.compare(this.amount, sameCurrency(other).amount);
	}

	private Money sameCurrency(Money other) {
		if (!this.currency.equals(other.currency)) {
			throw new IllegalArgumentException("Cannot reckon " + this.currency + " with " + other.currency);
		}
		return other;
	}

}
