package vn.postmart.marketplace.catalog.store;

import java.time.Instant;
import java.time.LocalDate;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.LotView;
import vn.postmart.marketplace.catalog.app.LotRegister;
import vn.postmart.marketplace.shared.Quantity;

import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresLotRegister implements LotRegister {

	private static final String ADD = """
			insert into catalog.lot (id, listing_id, code, harvested_on, best_before, quantity, recorded_at)
			values (:id, :listing, :code, :harvestedOn, :bestBefore, :quantity, :at)
			on conflict on constraint lot_listing_id_code_key do nothing
			""";

	private final DatabaseClient client;

	PostgresLotRegister(DatabaseClient client) {
		this.client = client;
	}

	@Override
	public Mono<Boolean> add(LotView lot, Quantity quantity, Instant at) {
		GenericExecuteSpec statement = this.client.sql(ADD)
			.bind("id", lot.id().value())
			.bind("listing", lot.listingId().value())
			.bind("code", lot.code())
			.bind("harvestedOn", lot.harvestedOn())
			.bind("quantity", quantity.thousandths())
			.bind("at", at);
		LocalDate bestBefore = lot.bestBefore();
		return ((bestBefore != null) ? statement.bind("bestBefore", bestBefore)
				: statement.bindNull("bestBefore", LocalDate.class))
			.fetch()
			.rowsUpdated()
			.map((added) -> added == 1);
	}

}
