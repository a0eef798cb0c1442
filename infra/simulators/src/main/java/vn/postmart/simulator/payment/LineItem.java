package vn.postmart.simulator.payment;

/**
 * A line of what the customer pays for.
 */
record LineItem(String name, long unitAmount, long quantity) {

	long amount() {
		return Math.multiplyExact(this.unitAmount, this.quantity);
	}

}
