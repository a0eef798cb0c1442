package vn.postmart.marketplace.review.app;

import java.time.Clock;
import java.time.Instant;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.ordering.Purchase;
import vn.postmart.marketplace.ordering.Purchases;
import vn.postmart.marketplace.review.domain.Author;
import vn.postmart.marketplace.review.domain.Opinion;
import vn.postmart.marketplace.review.domain.Review;
import vn.postmart.marketplace.shared.IdSource;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.stereotype.Component;

/**
 * A buyer says what he thinks of what he got, or thinks again. It is shown at once.
 */
@Component
public class WriteReview {

	private final Purchases purchases;

	private final Reviews reviews;

	private final KeepReview keep;

	private final Transactions transactions;

	private final IdSource ids;

	private final Clock clock;

	WriteReview(Purchases purchases, Reviews reviews, KeepReview keep, Transactions transactions, IdSource ids,
			Clock clock) {
		this.purchases = purchases;
		this.reviews = reviews;
		this.keep = keep;
		this.transactions = transactions;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * The order group's code and the end of the phone number say who may. Refused as not
	 * found for what was not ordered with it, and by a rule until it is delivered and
	 * once the review is closed.
	 */
	public Mono<Review> write(String groupCode, String phoneLastFour, ListingId listing, Opinion opinion) {
		return this.purchases.of(groupCode, phoneLastFour)
			.filter((purchase) -> purchase.listingId().equals(listing))
			.next()
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.filter(Purchase::delivered)
			.switchIfEmpty(Mono.error(() -> RefusedException.rule("review.not-delivered")))
			.flatMap((purchase) -> this.transactions.inTransaction(() -> write(purchase, opinion)));
	}

	private Mono<Review> write(Purchase purchase, Opinion opinion) {
		Instant now = this.clock.instant();
		return this.reviews.lock(purchase.orderId(), purchase.listingId())
			.flatMap((before) -> this.keep.update(before, before.changed(opinion, now)))
			.switchIfEmpty(Mono.defer(() -> this.keep.add(first(purchase, opinion, now))));
	}

	private Review first(Purchase purchase, Opinion opinion, Instant now) {
		return new Review(this.ids.next(), purchase.orderId(), purchase.stallId(), purchase.listingId(),
				Author.abbreviated(purchase.recipient()), opinion, now, now, null, null);
	}

}
