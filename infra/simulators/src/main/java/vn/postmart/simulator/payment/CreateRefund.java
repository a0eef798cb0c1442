package vn.postmart.simulator.payment;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;

/**
 * {@code POST /v1/refunds}: gives captured money back, whole or in part.
 */
final class CreateRefund implements Operation {

	private static final Set<String> PARAMETERS = Set.of("payment_intent", "charge", "amount", "reason", "metadata",
			"expand");

	private final Ids ids;

	private final Clock clock;

	CreateRefund(Ids ids, Clock clock) {
		this.ids = ids;
		this.clock = clock;
	}

	@Override
	public Change run(PaymentRecords records, Form form, String id) {
		Intent intent = intent(records, form.allowing(PARAMETERS));
		if (intent.status() != IntentStatus.SUCCEEDED) {
			throw StripeError.state("payment_intent_unexpected_state", "payment_intent",
					"This PaymentIntent (" + intent.id() + ") does not have a successful charge to refund.");
		}
		Refund refund = new Refund(this.ids.next("re"), amount(form, intent), intent.id(),
				Objects.requireNonNull(intent.chargeId()), form.text("reason").orElse(null), form.map("metadata"),
				this.clock.instant().getEpochSecond());
		PaymentFact fact = PaymentFact.refunded(refund, intent.refunded(refund.amount()),
				this.ids.event(EventType.CHARGE_REFUNDED));
		return Change.ok(fact, RefundJson.of(refund));
	}

	private static Intent intent(PaymentRecords records, Form form) {
		if (form.text("charge").isEmpty()) {
			return IntentErrors.find(records, form.required("payment_intent"));
		}
		String charge = form.required("charge");
		return records.intentOfCharge(charge).orElseThrow(() -> StripeError.noSuch("charge", "charge", charge));
	}

	private static long amount(Form form, Intent intent) {
		if (intent.refundable() == 0) {
			throw StripeError.state("charge_already_refunded", null,
					"Charge " + intent.chargeId() + " has already been refunded.");
		}
		long amount = Amounts.optional(form, "amount").orElse(intent.refundable());
		if (amount > intent.refundable()) {
			throw StripeError.state("amount_too_large", "amount", "Refund amount (₫" + amount
					+ ") is greater than unrefunded amount on charge (₫" + intent.refundable() + ')');
		}
		return amount;
	}

}
