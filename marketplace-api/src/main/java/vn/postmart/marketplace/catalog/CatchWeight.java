package vn.postmart.marketplace.catalog;

import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.Weight;

/**
 * How goods are paid that are sold by the piece and weighed when they are packed: a
 * pomelo, a durian, a chicken.
 *
 * @param perKilogram what a kilogram costs
 * @param tolerancePercent how far the packed weight may be from the estimated one, both
 * ways
 */
public record CatchWeight(Money perKilogram, int tolerancePercent) {

	/** The widest tolerance a shopper is asked to agree to. */
	public static final int WIDEST_PERCENT = 30;

	private static final long WHOLE = 100;

	/** Refuses a tolerance that nobody could agree to. */
	public CatchWeight {
		if (tolerancePercent < 1 || tolerancePercent > WIDEST_PERCENT) {
			throw new IllegalArgumentException("A tolerance is 1 to " + WIDEST_PERCENT + " %: " + tolerancePercent);
		}
	}

	/** What a weight costs, rounded half up to the whole unit, once. */
	public Money price(Weight weight) {
		return this.perKilogram.times(new Quantity(weight.grams()));
	}

	/** The least that what is estimated to weigh so much may weigh. */
	public Weight least(Weight estimated) {
		return Weight.grams(Math.ceilDiv(estimated.grams() * (WHOLE - this.tolerancePercent), WHOLE));
	}

	/** The most that what is estimated to weigh so much may weigh. */
	public Weight most(Weight estimated) {
		return Weight.grams(Math.floorDiv(estimated.grams() * (WHOLE + this.tolerancePercent), WHOLE));
	}

}
