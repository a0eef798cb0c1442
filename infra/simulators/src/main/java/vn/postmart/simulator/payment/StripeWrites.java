package vn.postmart.simulator.payment;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

import vn.postmart.simulator.http.Route;
import vn.postmart.simulator.journal.Book;

/**
 * What a merchant may change.
 */
final class StripeWrites {

	private final Book<PaymentFact, PaymentRecords> book;

	private final Ids ids;

	private final Clock clock;

	private final Supplier<URI> publicUrl;

	StripeWrites(Book<PaymentFact, PaymentRecords> book, Ids ids, Clock clock, Supplier<URI> publicUrl) {
		this.book = book;
		this.ids = ids;
		this.clock = clock;
		this.publicUrl = publicUrl;
	}

	List<Route> routes() {
		ConfirmIntent confirm = new ConfirmIntent(new Charging(this.ids));
		return List.of(route("/v1/checkout/sessions", new CreateSession(this.ids, this.clock, this.publicUrl)),
				route("/v1/checkout/sessions/{id}/expire", new ExpireSession(this.ids)),
				route("/v1/payment_intents", new CreateIntent(this.ids, this.clock, confirm)),
				route("/v1/payment_intents/{id}/confirm", confirm),
				route("/v1/payment_intents/{id}/capture", new CaptureIntent(this.ids)),
				route("/v1/payment_intents/{id}/cancel", new CancelIntent(this.ids, this.clock)),
				route("/v1/refunds", new CreateRefund(this.ids, this.clock)));
	}

	private Route route(String path, Operation operation) {
		return Route.post(path, new IdempotentEndpoint(this.book, this.clock, operation));
	}

}
