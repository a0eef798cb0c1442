package vn.postmart.marketplace.shared.rows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;

/** Deletes rows that nobody asks for any more, a month after they were written. */
@Component
public class OldRows {

	private static final Duration KEPT = Duration.ofDays(30);

	private static final int BATCH = 5_000;

	private final DatabaseClient database;

	private final Transactions transactions;

	private final Clock clock;

	OldRows(DatabaseClient database, Transactions transactions, Clock clock) {
		this.database = database;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * Deletes in steps, each a transaction of its own, until nothing is left that old.
	 * @param statement deletes at most {@code :batch} rows from before {@code :before}
	 */
	public Mono<Void> delete(String statement) {
		return Mono.defer(() -> step(statement, this.clock.instant().minus(KEPT)))
			.repeat()
			.takeUntil((gone) -> gone < BATCH)
			.then();
	}

	private Mono<Long> step(String statement, Instant before) {
		return this.transactions.inBackgroundTransaction(() -> this.database.sql(statement)
			.bind("before", before.atOffset(ZoneOffset.UTC))
			.bind("batch", BATCH)
			.fetch()
			.rowsUpdated());
	}

}
