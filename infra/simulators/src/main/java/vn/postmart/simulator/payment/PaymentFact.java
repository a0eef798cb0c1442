package vn.postmart.simulator.payment;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.postmart.simulator.journal.Fact;

/**
 * What the provider did, with the objects as they are after it. These are the lines of
 * its journal: what a request changed, the events it gives rise to and its answer stand
 * or fall together.
 */
record PaymentFact(Effect effect, String key, long amountVnd, @Nullable Session session, @Nullable Intent intent,
		@Nullable Refund refund, List<EventRef> events, @Nullable Answer answer) implements Fact {

	PaymentFact {
		events = List.copyOf(events);
	}

	static PaymentFact of(Effect effect, Session session, EventRef... events) {
		return new PaymentFact(effect, session.id(), session.amount(), session, null, null, List.of(events), null);
	}

	static PaymentFact of(Effect effect, long amountVnd, Intent intent, EventRef... events) {
		return new PaymentFact(effect, intent.id(), amountVnd, null, intent, null, List.of(events), null);
	}

	static PaymentFact refunded(Refund refund, Intent intent, EventRef event) {
		return new PaymentFact(Effect.REFUNDED, refund.intentId(), refund.amount(), null, intent, refund,
				List.of(event), null);
	}

	static PaymentFact refused(String path) {
		return new PaymentFact(Effect.REFUSED, path, 0, null, null, null, List.of(), null);
	}

	PaymentFact with(Session changed, List<EventRef> more) {
		return new PaymentFact(this.effect, this.key, this.amountVnd, changed, this.intent, this.refund,
				Stream.concat(this.events.stream(), more.stream()).toList(), this.answer);
	}

	PaymentFact answered(Answer given) {
		return new PaymentFact(this.effect, this.key, this.amountVnd, this.session, this.intent, this.refund,
				this.events, given);
	}

}
