package vn.postmart.e2e.people;

/**
 * What a household puts up for sale.
 *
 * @param category slug
 * @param making FRESH, DRIED, PROCESSED or LIQUID
 * @param price as typed
 * @param unit code
 * @param weight of one, as typed; empty where the unit says it
 * @param tolerance in percent where the price is of a kilogram of what is weighed when
 * packed; else empty
 * @param quantity as typed; empty where nothing is harvested yet
 */
public record Offer(String name, String category, String making, String price, String unit, String weight,
		String tolerance, String quantity) {

	/** Fresh fruit of the longan's kind, priced and in hand by the kilogram. */
	public static Offer freshByTheKilogram(String name, String price, String quantity) {
		return new Offer(name, "vai-nhan-chom-chom", "FRESH", price, "kg", "", "", quantity);
	}

	/** As it is offered before the harvest. */
	public Offer unharvested() {
		return new Offer(this.name, this.category, this.making, this.price, this.unit, this.weight, this.tolerance, "");
	}

	boolean isWeighed() {
		return !this.tolerance.isEmpty();
	}

	boolean isHarvested() {
		return !this.quantity.isEmpty();
	}

}
