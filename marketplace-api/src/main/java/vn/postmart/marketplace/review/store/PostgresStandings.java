package vn.postmart.marketplace.review.store;

import java.time.Clock;
import java.util.Collection;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.ordering.OrderDelivered;
import vn.postmart.marketplace.review.Standing;
import vn.postmart.marketplace.review.Standings;
import vn.postmart.marketplace.review.app.StandingBook;
import vn.postmart.marketplace.review.domain.Rating;
import vn.postmart.marketplace.shared.Weight;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresStandings implements Standings, StandingBook {

	private static final String SELECT = """
			select listing_id, stars, reviews, orders, grams from review.standing where listing_id = any(:listings)
			""";

	private static final String OPEN = """
			insert into review.standing (listing_id) values (:listing) on conflict do nothing
			""";

	private static final String RATE = """
			update review.standing set stars = stars + :stars, reviews = reviews + :reviews where listing_id = :listing
			""";

	/** Listings in one order, so that two orders at once do not wait for each other. */
	private static final String COUNT = """
			with counted as (
				insert into review.counted_order (order_id, counted_at) values (:order, :at)
				on conflict do nothing
				returning order_id
			)
			insert into review.standing as standing (listing_id, orders, grams)
			select goods.listing_id, 1, sum(goods.grams)
			from counted, unnest(:listings::uuid[], :grams::bigint[]) as goods (listing_id, grams)
			group by goods.listing_id order by goods.listing_id
			on conflict (listing_id) do update
			set orders = standing.orders + excluded.orders, grams = standing.grams + excluded.grams
			""";

	private final DatabaseClient database;

	private final Clock clock;

	PostgresStandings(DatabaseClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	@Override
	public Flux<Standing> of(Collection<ListingId> listings) {
		return this.database.sql(SELECT)
			.bind("listings", listings.stream().map(ListingId::value).toArray(UUID[]::new))
			.map(PostgresStandings::standing)
			.all();
	}

	@Override
	public Mono<Void> rate(ListingId listing, Rating difference) {
		return this.database.sql(OPEN)
			.bind("listing", listing.value())
			.then()
			.then(Mono.defer(() -> this.database.sql(RATE)
				.bind("listing", listing.value())
				.bind("stars", difference.stars())
				.bind("reviews", difference.reviews())
				.then()));
	}

	@Override
	public Mono<Boolean> count(OrderDelivered order) {
		return this.database.sql(COUNT)
			.bind("order", order.orderId().value())
			.bind("at", this.clock.instant())
			.bind("listings", order.goods().stream().map((goods) -> goods.listingId().value()).toArray(UUID[]::new))
			.bind("grams", order.goods().stream().map((goods) -> goods.weight().grams()).toArray(Long[]::new))
			.fetch()
			.rowsUpdated()
			.map((rows) -> rows > 0);
	}

	private static Standing standing(Readable row) {
		return new Standing(new ListingId(Columns.id(row, "listing_id")), Columns.number(row, "stars"),
				Columns.number(row, "reviews"), Columns.number(row, "orders"),
				Weight.grams(Columns.number(row, "grams")));
	}

}
