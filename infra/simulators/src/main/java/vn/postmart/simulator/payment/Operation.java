package vn.postmart.simulator.payment;

/**
 * A request that changes something. It reads the records and decides; it writes nothing
 * itself.
 */
@FunctionalInterface
interface Operation {

	/**
	 * Decides what the request comes to, or throws a {@link StripeError}.
	 * @param id the object in the path; empty when the path names none
	 */
	Change run(PaymentRecords records, Form form, String id);

}
