package vn.postmart.marketplace.review.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.problem.RefusedException;

/**
 * What one buyer says of one listing of one order.
 *
 * @param author the abbreviated name
 * @param hiding why it is not shown, {@code null} while it is
 * @param answer the stall's, {@code null} without one
 */
public record Review(UUID id, OrderId orderId, StallId stallId, ListingId listingId, String author, Opinion opinion,
		Instant writtenAt, Instant changedAt, @Nullable Hiding hiding, @Nullable Answer answer) {

	private static final Duration OPEN = Duration.ofDays(30);

	/** Until when its author may change it. */
	public Instant openUntil() {
		return this.writtenAt.plus(OPEN);
	}

	/** Its author thought again. Refused when it is no longer open. */
	public Review changed(Opinion better, Instant at) {
		if (at.isAfter(openUntil())) {
			throw RefusedException.rule("review.closed");
		}
		return new Review(this.id, this.orderId, this.stallId, this.listingId, this.author, better, this.writtenAt, at,
				this.hiding, this.answer);
	}

	/** An operator takes it off the page; the first reason stands. */
	public Review hidden(Hiding why) {
		return (this.hiding != null) ? this : with(why, this.answer);
	}

	/** An operator puts it back. */
	public Review shown() {
		return with(null, this.answer);
	}

	/** The stall answers. Refused when it has. */
	public Review answered(Answer reply) {
		if (this.answer != null) {
			throw RefusedException.rule("review.answered");
		}
		return with(this.hiding, reply);
	}

	/** What it counts for. */
	public Rating rating() {
		return (this.hiding == null) ? new Rating(this.opinion.stars(), 1) : Rating.NONE;
	}

	private Review with(@Nullable Hiding why, @Nullable Answer reply) {
		return new Review(this.id, this.orderId, this.stallId, this.listingId, this.author, this.opinion,
				this.writtenAt, this.changedAt, why, reply);
	}

}
