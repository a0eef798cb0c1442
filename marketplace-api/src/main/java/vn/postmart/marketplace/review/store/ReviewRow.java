package vn.postmart.marketplace.review.store;

import java.time.Instant;

import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.review.domain.Answer;
import vn.postmart.marketplace.review.domain.Hiding;
import vn.postmart.marketplace.review.domain.Opinion;
import vn.postmart.marketplace.review.domain.Review;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.rows.Columns;

/** What a row of the review table means. */
final class ReviewRow {

	private ReviewRow() {
	}

	static Review of(Readable row) {
		return new Review(Columns.id(row, "id"), new OrderId(Columns.id(row, "order_id")),
				new StallId(Columns.id(row, "stall_id")), new ListingId(Columns.id(row, "listing_id")),
				Columns.text(row, "author"), new Opinion(Columns.small(row, "stars"), Columns.text(row, "text")),
				Columns.instant(row, "written_at"), Columns.instant(row, "changed_at"), hiding(row), answer(row));
	}

	private static @Nullable Hiding hiding(Readable row) {
		Instant at = row.get("hidden_at", Instant.class);
		return (at != null) ? new Hiding(Columns.text(row, "hidden_reason"), Columns.text(row, "hidden_by"), at) : null;
	}

	private static @Nullable Answer answer(Readable row) {
		Instant at = row.get("answered_at", Instant.class);
		return (at != null) ? new Answer(Columns.text(row, "answer"), at) : null;
	}

}
