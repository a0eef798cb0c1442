package vn.postmart.simulator.payment;

import java.time.Clock;
import java.util.Set;

/**
 * {@code POST /v1/payment_intents}, with {@code confirm=true} also trying a card at once.
 */
final class CreateIntent implements Operation {

	private static final Set<String> PARAMETERS = Set.of("amount", "currency", "confirm", "payment_method",
			"capture_method", "metadata", "description", "automatic_payment_methods", "payment_method_types",
			"return_url", "off_session", "confirmation_method", "receipt_email", "expand");

	private final Ids ids;

	private final Clock clock;

	private final ConfirmIntent confirm;

	CreateIntent(Ids ids, Clock clock, ConfirmIntent confirm) {
		this.ids = ids;
		this.clock = clock;
		this.confirm = confirm;
	}

	@Override
	public Change run(PaymentRecords records, Form form, String id) {
		Intent intent = open(order(form.allowing(PARAMETERS)));
		if (form.flag("confirm")) {
			return this.confirm.confirm(intent, form);
		}
		PaymentFact fact = PaymentFact.of(Effect.INTENT_CREATED, intent.amount(), intent,
				this.ids.event(EventType.INTENT_CREATED));
		return Change.ok(fact, IntentJson.of(intent));
	}

	/** A new intent that nothing was tried on. */
	Intent open(IntentOrder order) {
		String id = this.ids.next("pi");
		return Intent.open(id, this.ids.next(id + "_secret"), order, this.clock.instant().getEpochSecond());
	}

	private static IntentOrder order(Form form) {
		long amount = Amounts.required(form, "amount");
		Amounts.checkCurrency(form, "currency");
		return new IntentOrder(amount,
				form.oneOf("capture_method", CaptureMethod.class).orElse(CaptureMethod.AUTOMATIC), form.map("metadata"),
				form.text("description").orElse(null));
	}

}
