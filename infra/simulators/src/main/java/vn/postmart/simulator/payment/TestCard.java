package vn.postmart.simulator.payment;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Stripe's test cards that the simulator knows. No other card works.
 */
enum TestCard {

	VISA("4242424242424242", "pm_card_visa", null),
	DECLINED("4000000000000002", "pm_card_visa_chargeDeclined", Decline.GENERIC_DECLINE),
	INSUFFICIENT_FUNDS("4000000000009995", "pm_card_visa_chargeDeclinedInsufficientFunds", Decline.INSUFFICIENT_FUNDS),
	UNKNOWN("4000000000000000", "pm_card_unknown", Decline.TEST_MODE_LIVE_CARD);

	private final String number;

	private final String paymentMethod;

	private final @Nullable Decline decline;

	TestCard(String number, String paymentMethod, @Nullable Decline decline) {
		this.number = number;
		this.paymentMethod = paymentMethod;
		this.decline = decline;
	}

	/** The card with this number; a card that is not for tests is declined. */
	static TestCard numbered(String number) {
		return Stream.of(values()).filter(card -> card.number.equals(number)).findFirst().orElse(UNKNOWN);
	}

	static Optional<TestCard> ofPaymentMethod(String id) {
		return Stream.of(values()).filter(card -> card.paymentMethod.equals(id) && card != UNKNOWN).findFirst();
	}

	String number() {
		return this.number;
	}

	String lastFour() {
		return this.number.substring(this.number.length() - 4);
	}

	Optional<Decline> decline() {
		return Optional.ofNullable(this.decline);
	}

}
