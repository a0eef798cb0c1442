package vn.postmart.marketplace.postal.store;

import io.r2dbc.spi.Readable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.postal.Acceptance;
import vn.postmart.marketplace.postal.HandOver;
import vn.postmart.marketplace.postal.ItemId;
import vn.postmart.marketplace.postal.app.CounterActs;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

/** What our counters did, in PostgreSQL. */
@Repository
final class PostgresCounterActs implements CounterActs {

	private static final String ACCEPTANCE = """
			select c.item_id, a.office_code, a.clerk, a.weight_grams, a.at
			from postal.acceptance a join postal.consignment c on c.id = a.consignment_id where c.item_id = :itemId
			""";

	private static final String HAND_OVER = """
			select c.item_id, h.office_code, h.clerk, h.proof, h.receiver, h.at
			from postal.hand_over h join postal.consignment c on c.id = h.consignment_id where c.item_id = :itemId
			""";

	private final DatabaseClient database;

	PostgresCounterActs(DatabaseClient database) {
		this.database = database;
	}

	@Override
	public Mono<Told<Acceptance>> acceptance(ItemId itemId) {
		return this.database.sql(ACCEPTANCE)
			.bind("itemId", itemId.value())
			.map(PostgresCounterActs::readAcceptance)
			.one();
	}

	@Override
	public Mono<Told<HandOver>> handOver(ItemId itemId) {
		return this.database.sql(HAND_OVER).bind("itemId", itemId.value()).map(PostgresCounterActs::readHandOver).one();
	}

	private static Told<Acceptance> readAcceptance(Readable row) {
		return new Told<>(new Acceptance(new ItemId(Columns.text(row, "item_id")), Columns.text(row, "office_code"),
				Columns.text(row, "clerk"), Columns.weight(row, "weight_grams")), Columns.instant(row, "at"));
	}

	private static Told<HandOver> readHandOver(Readable row) {
		return new Told<>(
				new HandOver(new ItemId(Columns.text(row, "item_id")), Columns.text(row, "office_code"),
						Columns.text(row, "clerk"), Columns.text(row, "proof"), Columns.text(row, "receiver")),
				Columns.instant(row, "at"));
	}

}
