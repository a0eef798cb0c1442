package vn.postmart.marketplace.review.app;

import java.time.Clock;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.review.domain.Answer;
import vn.postmart.marketplace.review.domain.Review;
import vn.postmart.marketplace.seller.StallActs;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.stereotype.Component;

/** A stall reads what its buyers say, and answers each once. */
@Component
public class AnswerReviews {

	private static final int PAGE = 50;

	private final Reviews reviews;

	private final Stalls stalls;

	private final StallActs acts;

	private final Transactions transactions;

	private final Clock clock;

	AnswerReviews(Reviews reviews, Stalls stalls, StallActs acts, Transactions transactions, Clock clock) {
		this.reviews = reviews;
		this.stalls = stalls;
		this.acts = acts;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** Those of the stall's listings; refused as not found for another's stall. */
	public Mono<ReviewPage> latest(Actor actor, StallId stall, @Nullable UUID before) {
		return this.stalls.actingFor(actor, stall)
			.thenMany(this.reviews.shownOfStall(stall, before, PAGE + 1))
			.collectList()
			.map((page) -> ReviewPage.of(page, PAGE));
	}

	/** Refused as not found for another's review, and by a rule the second time. */
	public Mono<Void> answer(Actor actor, StallId stall, UUID id, String text) {
		return this.transactions.inTransaction(() -> this.acts.record(actor, stall, "review.answer", id.toString())
			.then(Mono.defer(() -> this.reviews.lock(id)))
			.filter((review) -> review.stallId().equals(stall) && review.hiding() == null)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.flatMap((review) -> answer(review, text)));
	}

	private Mono<Void> answer(Review review, String text) {
		return this.reviews.update(review.answered(new Answer(text, this.clock.instant())));
	}

}
