package vn.postmart.simulator.payment;

import java.time.Clock;
import java.util.Optional;

import vn.postmart.simulator.http.Call;
import vn.postmart.simulator.http.Endpoint;
import vn.postmart.simulator.http.Reply;
import vn.postmart.simulator.journal.Book;
import vn.postmart.simulator.json.Json;

/**
 * Runs an operation once per idempotency key. The same request again gets the same
 * answer, were it a refusal; another request under the key is refused. Wrong parameters
 * are not kept: nothing was tried.
 */
final class IdempotentEndpoint implements Endpoint {

	private static final int LONGEST_KEY = 255;

	private final Book<PaymentFact, PaymentRecords> book;

	private final Clock clock;

	private final Operation operation;

	IdempotentEndpoint(Book<PaymentFact, PaymentRecords> book, Clock clock, Operation operation) {
		this.book = book;
		this.clock = clock;
		this.operation = operation;
	}

	@Override
	public Reply answer(Call call) {
		Form form = Form.parse(call.body());
		Optional<String> key = call.header("Idempotency-Key");
		if (key.isPresent() && key.get().length() > LONGEST_KEY) {
			throw StripeError.invalidRequest(400, "Idempotency keys may have at most 255 characters.");
		}
		synchronized (this.book) {
			return key.isPresent() ? runOnce(call, form, key.get()) : run(call, form);
		}
	}

	private Reply run(Call call, Form form) {
		Change change = this.operation.run(this.book.state(), form, id(call));
		this.book.record(change.fact());
		return Reply.json(change.status(), change.body());
	}

	private Reply runOnce(Call call, Form form, String key) {
		String fingerprint = call.path() + ' ' + form.canonical();
		Optional<Answer> earlier = this.book.state().answer(key, this.clock.instant());
		if (earlier.isPresent()) {
			return replay(earlier.get(), fingerprint);
		}
		Change change = change(call, form);
		Answer answer = new Answer(key, fingerprint, change.status(), Json.write(change.body()));
		this.book.record(change.fact().answered(answer));
		return reply(answer);
	}

	private Change change(Call call, Form form) {
		try {
			return this.operation.run(this.book.state(), form, id(call));
		}
		catch (StripeError ex) {
			if (!ex.wasTried()) {
				throw ex;
			}
			return new Change(PaymentFact.refused(call.path()), ex.status(), ex.body());
		}
	}

	private static Reply replay(Answer earlier, String fingerprint) {
		if (!earlier.fingerprint().equals(fingerprint)) {
			throw StripeError.idempotency("Keys for idempotent requests can only be used with the same parameters "
					+ "they were first used with.");
		}
		return reply(earlier).with("Idempotent-Replayed", "true");
	}

	private static Reply reply(Answer answer) {
		return Reply.text(answer.status(), "application/json", answer.body());
	}

	private static String id(Call call) {
		return call.optionalSegment("id").orElse("");
	}

}
