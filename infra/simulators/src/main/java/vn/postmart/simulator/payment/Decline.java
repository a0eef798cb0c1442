package vn.postmart.simulator.payment;

/**
 * Why a card's issuer says no, in Stripe's words.
 */
enum Decline {

	GENERIC_DECLINE("Your card was declined."), INSUFFICIENT_FUNDS("Your card has insufficient funds."),
	TEST_MODE_LIVE_CARD("Your card was declined. Your request was in test mode, but used a non test card. "
			+ "For a list of valid test cards, visit: https://stripe.com/docs/testing.");

	private final String message;

	Decline(String message) {
		this.message = message;
	}

	String message() {
		return this.message;
	}

}
