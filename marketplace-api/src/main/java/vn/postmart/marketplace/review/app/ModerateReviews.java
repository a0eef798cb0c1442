package vn.postmart.marketplace.review.app;

import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.review.domain.Hiding;
import vn.postmart.marketplace.review.domain.Review;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.stereotype.Component;

/** An operator looks through what was written and hides what should not be shown. */
@Component
public class ModerateReviews {

	private static final int PAGE = 50;

	private final Reviews reviews;

	private final KeepReview keep;

	private final Transactions transactions;

	private final Clock clock;

	ModerateReviews(Reviews reviews, KeepReview keep, Transactions transactions, Clock clock) {
		this.reviews = reviews;
		this.keep = keep;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** All of them, hidden ones too. */
	public Mono<ReviewPage> latest(@Nullable UUID before) {
		return this.reviews.all(before, PAGE + 1).collectList().map((page) -> ReviewPage.of(page, PAGE));
	}

	/** Takes a review off its page and out of its rating; a repeat changes nothing. */
	public Mono<Void> hide(Actor operator, UUID id, String reason) {
		Hiding hiding = new Hiding(reason, operator.key(), this.clock.instant());
		return change(id, (review) -> review.hidden(hiding));
	}

	/** Puts a review back; a repeat changes nothing. */
	public Mono<Void> show(UUID id) {
		return change(id, Review::shown);
	}

	private Mono<Void> change(UUID id, UnaryOperator<Review> change) {
		return this.transactions.inTransaction(() -> this.reviews.lock(id)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.flatMap((review) -> this.keep.update(review, change.apply(review)))
			.then());
	}

}
