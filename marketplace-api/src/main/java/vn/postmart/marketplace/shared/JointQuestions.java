package vn.postmart.marketplace.shared;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Asks together what comes at once. Nobody waits for company: while fewer requests than
 * allowed are under way a question goes at once, alone; else it goes with all that came
 * meanwhile as soon as one of the requests is over. A request for each would cost both
 * sides more than the answer does. The same question is asked once in a request.
 *
 * @param <Q> a question, which tells the same from another by its equality
 * @param <A> its answer
 */
public final class JointQuestions<Q, A> {

	static final int MOST_TOGETHER = 32;

	private static final int MOST_GROUPS = 30;

	private final Function<List<Q>, Mono<List<A>>> source;

	private final int requests;

	private final Duration longestWait;

	/** Those that wait, the next to go first. Guards itself, them and the count. */
	private final Deque<QuestionGroup<Q, A>> waiting = new ArrayDeque<>();

	private int underWay;

	/**
	 * Questions to one source.
	 * @param source answers several, as many in the same order
	 * @param requests how many may be under way at once
	 * @param longestWait after which a question that was not asked is given up
	 */
	public JointQuestions(Function<List<Q>, Mono<List<A>>> source, int requests, Duration longestWait) {
		this.source = source;
		this.requests = requests;
		this.longestWait = longestWait;
	}

	/** The answer; an error when the source fails or too many wait for it. */
	public Mono<A> ask(Q question) {
		return Mono.defer(() -> join(question));
	}

	private Mono<A> join(Q question) {
		synchronized (this.waiting) {
			if (this.underWay == this.requests) {
				return open().join(question);
			}
			this.underWay++;
			QuestionGroup<Q, A> alone = group();
			alone.send();
			return alone.join(question);
		}
	}

	/** The group that takes one more, with the lock held. */
	private QuestionGroup<Q, A> open() {
		QuestionGroup<Q, A> last = this.waiting.peekLast();
		if (last != null && last.size() < MOST_TOGETHER) {
			return last;
		}
		QuestionGroup<Q, A> next = group();
		if (this.waiting.size() == MOST_GROUPS) {
			next.giveUp();
		}
		else {
			this.waiting.add(next);
		}
		return next;
	}

	/**
	 * The next goes before the answers are worked on, so that the source need not wait.
	 */
	private QuestionGroup<Q, A> group() {
		return new QuestionGroup<>((questions) -> this.source.apply(questions).doOnTerminate(this::sendNext));
	}

	private void sendNext() {
		QuestionGroup<Q, A> next = next();
		while (next != null && next.hasWaited(this.longestWait)) {
			next.giveUp();
			next = next();
		}
		if (next != null) {
			next.send();
		}
	}

	/** The group that takes the place of a request that is over, if any waits. */
	private @Nullable QuestionGroup<Q, A> next() {
		synchronized (this.waiting) {
			QuestionGroup<Q, A> next = this.waiting.poll();
			if (next == null) {
				this.underWay--;
			}
			return next;
		}
	}

}
