package vn.postmart.marketplace.ordering.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.ordering.app.Baskets;
import vn.postmart.marketplace.ordering.domain.BasketLine;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresBaskets implements Baskets {

	private static final String LINES = """
			select listing_id, quantity, added_price, promised_for from ordering.basket_line
			where basket_id = :basket order by added_at, listing_id
			""";

	/** Without the basket it inserts nothing. */
	private static final String PUT = """
			insert into ordering.basket_line as line (basket_id, listing_id, quantity, added_price, promised_for, added_at)
			select id, :listing, :quantity, :price, :promisedFor, :at from ordering.basket where id = :basket
			on conflict on constraint basket_line_pkey do update
			set quantity = excluded.quantity, promised_for = excluded.promised_for
			""";

	private final DatabaseClient database;

	private final Clock clock;

	PostgresBaskets(DatabaseClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	@Override
	public Mono<Void> add(UUID id) {
		return this.database.sql("insert into ordering.basket (id, touched_at) values (:id, :at)")
			.bind("id", id)
			.bind("at", this.clock.instant())
			.then();
	}

	@Override
	public Mono<Boolean> exists(UUID id) {
		return this.database.sql("select exists(select from ordering.basket where id = :id) as found")
			.bind("id", id)
			.map((row) -> Columns.truth(row, "found"))
			.one();
	}

	@Override
	public Mono<List<BasketLine>> lines(UUID id) {
		return this.database.sql(LINES)
			.bind("basket", id)
			.map((row) -> new BasketLine(new ListingId(Columns.id(row, "listing_id")),
					new Quantity(Columns.number(row, "quantity")), Money.vnd(Columns.number(row, "added_price")),
					row.get("promised_for", LocalDate.class)))
			.all()
			.collectList();
	}

	@Override
	public Mono<Boolean> put(UUID id, BasketLine line) {
		LocalDate promisedFor = line.promisedFor();
		GenericExecuteSpec put = this.database.sql(PUT);
		return ((promisedFor != null) ? put.bind("promisedFor", promisedFor)
				: put.bindNull("promisedFor", LocalDate.class))
			.bind("basket", id)
			.bind("listing", line.listingId().value())
			.bind("quantity", line.quantity().thousandths())
			.bind("price", line.addedPrice().amount())
			.bind("at", this.clock.instant())
			.fetch()
			.rowsUpdated()
			.map((rows) -> rows == 1);
	}

	@Override
	public Mono<Void> remove(UUID id, ListingId listingId) {
		return this.database.sql("delete from ordering.basket_line where basket_id = :basket and listing_id = :listing")
			.bind("basket", id)
			.bind("listing", listingId.value())
			.then();
	}

	@Override
	public Mono<Void> clear(UUID id) {
		return this.database.sql("delete from ordering.basket_line where basket_id = :basket")
			.bind("basket", id)
			.then();
	}

}
