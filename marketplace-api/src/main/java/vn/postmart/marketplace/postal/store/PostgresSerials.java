package vn.postmart.marketplace.postal.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

import io.r2dbc.spi.Readable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.postal.ItemId;
import vn.postmart.marketplace.postal.app.Serials;
import vn.postmart.marketplace.postal.domain.ServiceIndicator;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

/**
 * The pool in blocks of 10,000. Transactions at the same time take from different blocks,
 * so none waits for another; what a transaction takes is gone only when it commits.
 */
@Repository
final class PostgresSerials implements Serials {

	private static final String TAKE = """
			with block as (
				select indicator, number from postal.serial_block
				where state = 'OPEN' and taken + :count <= 10000
				order by indicator, number limit 1 for update skip locked
			)
			update postal.serial_block open
			set taken = open.taken + :count,
				state = case when open.taken + :count = 10000 then 'SPENT' else 'OPEN' end,
				spent_at = case when open.taken + :count = 10000 then cast(:now as timestamptz) end
			from block where open.indicator = block.indicator and open.number = block.number
			returning open.indicator, open.number * 10000 + open.taken - :count as first
			""";

	/** Opens the block that was never used, or has rested longest. */
	private static final String OPEN = """
			with block as (
				select indicator, number from postal.serial_block
				where state = 'FRESH' or (state = 'SPENT' and spent_at < :rested)
				order by spent_at nulls first, indicator, number limit 1 for update skip locked
			)
			update postal.serial_block rested set state = 'OPEN', taken = 0, spent_at = null
			from block where rested.indicator = block.indicator and rested.number = block.number
			""";

	private static final int REST_MONTHS = 24;

	private static final String COUNTRY = "VN";

	private final DatabaseClient database;

	private final Clock clock;

	PostgresSerials(DatabaseClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	@Override
	public Mono<List<ItemId>> take(int count) {
		return taken(count).switchIfEmpty(Mono.defer(() -> open().then(Mono.defer(() -> taken(count)))))
			.switchIfEmpty(Mono.error(() -> new IllegalStateException("Every block of serials is in use or rests")));
	}

	private Mono<List<ItemId>> taken(int count) {
		return this.database.sql(TAKE).bind("count", count).bind("now", now()).map((row) -> mint(row, count)).one();
	}

	private Mono<Long> open() {
		return this.database.sql(OPEN).bind("rested", now().minusMonths(REST_MONTHS)).fetch().rowsUpdated();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static List<ItemId> mint(Readable row, int count) {
		ServiceIndicator indicator = new ServiceIndicator(Columns.text(row, "indicator"));
		int first = Columns.value(row, "first", Integer.class);
		return IntStream.range(first, first + count)
			.mapToObj((serial) -> ItemId.of(indicator.letters(), serial, COUNTRY))
			.toList();
	}

}
