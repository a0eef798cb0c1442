package vn.postmart.marketplace.review.store;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.review.app.Reviews;
import vn.postmart.marketplace.review.domain.Answer;
import vn.postmart.marketplace.review.domain.Hiding;
import vn.postmart.marketplace.review.domain.Review;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresReviews implements Reviews {

	private static final String SELECT = """
			select id, order_id, stall_id, listing_id, author, stars, text, written_at, changed_at, hidden_reason,
				hidden_by, hidden_at, answer, answered_at
			from review.review
			""";

	private static final String PAGED = """
			 and (:before::uuid is null or id < :before) order by id desc limit :limit
			""";

	private static final String INSERT = """
			insert into review.review (id, order_id, stall_id, listing_id, author, stars, text, written_at, changed_at)
			values (:id, :order, :stall, :listing, :author, :stars, :text, :writtenAt, :changedAt)
			""";

	private static final String UPDATE = """
			update review.review
			set stars = :stars, text = :text, changed_at = :changedAt, hidden_reason = :reason, hidden_by = :by,
				hidden_at = :hiddenAt, answer = :answer, answered_at = :answeredAt
			where id = :id
			""";

	private final DatabaseClient database;

	PostgresReviews(DatabaseClient database) {
		this.database = database;
	}

	@Override
	public Mono<Review> lock(OrderId orderId, ListingId listingId) {
		return this.database.sql(SELECT + "where order_id = :order and listing_id = :listing for update")
			.bind("order", orderId.value())
			.bind("listing", listingId.value())
			.map(ReviewRow::of)
			.one();
	}

	@Override
	public Mono<Review> lock(UUID id) {
		return this.database.sql(SELECT + "where id = :id for update").bind("id", id).map(ReviewRow::of).one();
	}

	@Override
	public Mono<Void> add(Review review) {
		return opinion(INSERT, review).bind("order", review.orderId().value())
			.bind("stall", review.stallId().value())
			.bind("listing", review.listingId().value())
			.bind("author", review.author())
			.bind("writtenAt", review.writtenAt())
			.then()
			.onErrorMap(DuplicateKeyException.class, (taken) -> RefusedException.of(ProblemType.DUPLICATE));
	}

	@Override
	public Mono<Void> update(Review review) {
		Hiding hiding = review.hiding();
		Answer answer = review.answer();
		GenericExecuteSpec update = opinion(UPDATE, review);
		update = bind(update, "reason", (hiding != null) ? hiding.reason() : null, String.class);
		update = bind(update, "by", (hiding != null) ? hiding.by() : null, String.class);
		update = bind(update, "hiddenAt", (hiding != null) ? hiding.at() : null, Instant.class);
		update = bind(update, "answer", (answer != null) ? answer.text() : null, String.class);
		return bind(update, "answeredAt", (answer != null) ? answer.at() : null, Instant.class).then();
	}

	@Override
	public Flux<Review> ofOrders(Collection<OrderId> orders) {
		return this.database.sql(SELECT + "where order_id = any(:orders)")
			.bind("orders", orders.stream().map(OrderId::value).toArray(UUID[]::new))
			.map(ReviewRow::of)
			.all();
	}

	@Override
	public Flux<Review> shown(ListingId listing, @Nullable UUID before, int limit) {
		return page("where listing_id = :of and hidden_at is null", before, limit).bind("of", listing.value())
			.map(ReviewRow::of)
			.all();
	}

	@Override
	public Flux<Review> shownOfStall(StallId stall, @Nullable UUID before, int limit) {
		return page("where stall_id = :of and hidden_at is null", before, limit).bind("of", stall.value())
			.map(ReviewRow::of)
			.all();
	}

	@Override
	public Flux<Review> all(@Nullable UUID before, int limit) {
		return page("where true", before, limit).map(ReviewRow::of).all();
	}

	private GenericExecuteSpec page(String where, @Nullable UUID before, int limit) {
		return bind(this.database.sql(SELECT + where + PAGED).bind("limit", limit), "before", before, UUID.class);
	}

	private GenericExecuteSpec opinion(String sql, Review review) {
		return this.database.sql(sql)
			.bind("id", review.id())
			.bind("stars", review.opinion().stars())
			.bind("text", review.opinion().text())
			.bind("changedAt", review.changedAt());
	}

	private static <T> GenericExecuteSpec bind(GenericExecuteSpec spec, String name, @Nullable T value, Class<T> type) {
		return (value != null) ? spec.bind(name, value) : spec.bindNull(name, type);
	}

}
