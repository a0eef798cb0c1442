package vn.postmart.marketplace.shared;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Questions that are asked in one request. Its owner's lock guards it until it is sent;
 * after that it takes none.
 */
final class QuestionGroup<Q, A> {

	private final List<Q> questions = new ArrayList<>();

	private final long formed = System.nanoTime();

	private final Sinks.Empty<Void> sent = Sinks.empty();

	/** Asked for once, and to its end: whoever goes away leaves the others theirs. */
	private final Mono<List<A>> answers;

	QuestionGroup(Function<List<Q>, Mono<List<A>>> source) {
		this.answers = this.sent.asMono().then(Mono.defer(() -> source.apply(this.questions))).cache();
	}

	int size() {
		return this.questions.size();
	}

	/**
	 * Takes a question along; its answer comes when the group has been sent. What several
	 * ask is asked once.
	 */
	Mono<A> join(Q question) {
		int known = this.questions.indexOf(question);
		int place = (known >= 0) ? known : this.questions.size();
		if (known < 0) {
			this.questions.add(question);
		}
		return this.answers.map((all) -> all.get(place));
	}

	boolean hasWaited(Duration time) {
		return System.nanoTime() - this.formed > time.toNanos();
	}

	void send() {
		this.sent.tryEmitEmpty();
	}

	void giveUp() {
		this.sent.tryEmitError(new IllegalStateException("Too many wait for the same source"));
	}

}
