package vn.postmart.simulator.payment;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import vn.postmart.simulator.http.Call;
import vn.postmart.simulator.http.Reply;
import vn.postmart.simulator.http.Route;
import vn.postmart.simulator.journal.Book;

/**
 * What a merchant may look up.
 */
final class StripeReads {

	private final Book<PaymentFact, PaymentRecords> book;

	StripeReads(Book<PaymentFact, PaymentRecords> book) {
		this.book = book;
	}

	List<Route> routes() {
		return List.of(Route.get("/v1/checkout/sessions", this::sessions),
				Route.get("/v1/checkout/sessions/{id}", this::session), Route.get("/v1/payment_intents", this::intents),
				Route.get("/v1/payment_intents/{id}", this::intent), Route.get("/v1/charges/{id}", this::charge),
				Route.get("/v1/refunds", this::refunds), Route.get("/v1/refunds/{id}", this::refund),
				Route.get("/v1/events", this::events), Route.get("/v1/events/{id}", this::event));
	}

	private Reply sessions(Call call) {
		synchronized (this.book) {
			PaymentRecords records = this.book.state();
			return Page.of(call,
					records.sessions()
						.stream()
						.filter(session -> fits(call, "payment_intent", session.intentId()))
						.map(session -> SessionJson.of(session, records.intentOf(session)))
						.toList());
		}
	}

	private Reply session(Call call) {
		synchronized (this.book) {
			PaymentRecords records = this.book.state();
			return one(records.session(call.segment("id")).map(session -> json(call, session, records)),
					"checkout.session", "session", call);
		}
	}

	private Reply intents(Call call) {
		synchronized (this.book) {
			return Page.of(call, this.book.state().intents().stream().map(IntentJson::of).toList());
		}
	}

	private Reply intent(Call call) {
		synchronized (this.book) {
			return one(this.book.state().intent(call.segment("id")).map(IntentJson::of), "payment_intent", "intent",
					call);
		}
	}

	private Reply charge(Call call) {
		synchronized (this.book) {
			return one(this.book.state().intentOfCharge(call.segment("id")).map(ChargeJson::of), "charge", "charge",
					call);
		}
	}

	private Reply refunds(Call call) {
		synchronized (this.book) {
			return Page.of(call,
					this.book.state()
						.refunds()
						.stream()
						.filter(refund -> fits(call, "payment_intent", refund.intentId()))
						.map(RefundJson::of)
						.toList());
		}
	}

	private Reply refund(Call call) {
		synchronized (this.book) {
			return one(this.book.state().refund(call.segment("id")).map(RefundJson::of), "refund", "refund", call);
		}
	}

	private Reply events(Call call) {
		synchronized (this.book) {
			return Page.of(call,
					this.book.state()
						.events()
						.stream()
						.filter(event -> fits(call, "type", event.ref().type().wireName()))
						.map(EventJson::of)
						.toList());
		}
	}

	private Reply event(Call call) {
		synchronized (this.book) {
			return one(this.book.state().event(call.segment("id")).map(EventJson::of), "event", "id", call);
		}
	}

	private static ObjectNode json(Call call, Session session, PaymentRecords records) {
		boolean expand = call.queries("expand[]").contains("payment_intent")
				|| call.queries("expand[0]").contains("payment_intent");
		Optional<Intent> intent = records.intentOf(session);
		return expand ? SessionJson.expanded(session, intent) : SessionJson.of(session, intent);
	}

	private static Reply one(Optional<ObjectNode> found, String type, String param, Call call) {
		return Reply.json(200, found.orElseThrow(() -> StripeError.noSuch(type, param, call.segment("id"))));
	}

	private static boolean fits(Call call, String filter, @Nullable String value) {
		return call.query(filter).map(wanted -> wanted.equals(value)).orElse(true);
	}

}
