package vn.postmart.simulator.payment;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * {@code POST /v1/checkout/sessions}: opens a hosted page.
 */
final class CreateSession implements Operation {

	private static final Set<String> PARAMETERS = Set.of("mode", "line_items", "payment_intent_data",
			"client_reference_id", "metadata", "success_url", "cancel_url", "expires_at", "locale", "customer_email",
			"payment_method_types", "submit_type", "ui_mode", "expand");

	private static final Duration SHORTEST = Duration.ofMinutes(30);

	private static final Duration LONGEST = Duration.ofHours(24);

	private final Ids ids;

	private final Clock clock;

	private final Supplier<URI> publicUrl;

	CreateSession(Ids ids, Clock clock, Supplier<URI> publicUrl) {
		this.ids = ids;
		this.clock = clock;
		this.publicUrl = publicUrl;
	}

	@Override
	public Change run(PaymentRecords records, Form form, String id) {
		checkMode(form.allowing(PARAMETERS));
		List<LineItem> items = items(form);
		long now = this.clock.instant().getEpochSecond();
		String sessionId = this.ids.next("cs_test");
		Session session = new Session(sessionId, this.publicUrl.get() + "/pay/" + sessionId, items, order(form, items),
				form.text("client_reference_id").orElse(null), form.map("metadata"),
				form.url("success_url").orElseThrow(() -> StripeError.missing("success_url")),
				form.url("cancel_url").orElse(null), form.text("locale").orElse(null), SessionStatus.OPEN, null, now,
				expiresAt(form, now));
		return Change.ok(PaymentFact.of(Effect.SESSION_CREATED, session), SessionJson.of(session, Optional.empty()));
	}

	private static void checkMode(Form form) {
		if (!"payment".equals(form.required("mode"))) {
			throw StripeError.parameter("parameter_invalid", "mode", "This simulated account takes mode=payment only.");
		}
	}

	private static List<LineItem> items(Form form) {
		List<LineItem> items = new ArrayList<>();
		for (int i = 0; form.has("line_items[" + i + ']'); i++) {
			String price = "line_items[" + i + "][price_data]";
			Amounts.checkCurrency(form, price + "[currency]");
			items.add(new LineItem(form.required(price + "[product_data][name]"),
					Amounts.required(form, price + "[unit_amount]"),
					Amounts.required(form, "line_items[" + i + "][quantity]")));
		}
		if (items.isEmpty()) {
			throw StripeError.missing("line_items");
		}
		return items;
	}

	private static IntentOrder order(Form form, List<LineItem> items) {
		long total = Amounts.checked("line_items", items.stream().mapToLong(LineItem::amount).sum());
		String data = "payment_intent_data";
		return new IntentOrder(total,
				form.oneOf(data + "[capture_method]", CaptureMethod.class).orElse(CaptureMethod.AUTOMATIC),
				form.map(data + "[metadata]"), form.text(data + "[description]").orElse(null));
	}

	private static long expiresAt(Form form, long now) {
		long at = form.whole("expires_at").orElse(now + LONGEST.toSeconds());
		if (at < now + SHORTEST.toSeconds() || at > now + LONGEST.toSeconds()) {
			throw StripeError.parameter("parameter_invalid", "expires_at",
					"The `expires_at` timestamp must be from 30 minutes to 24 hours from now.");
		}
		return at;
	}

}
