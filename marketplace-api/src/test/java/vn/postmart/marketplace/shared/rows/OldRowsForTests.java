package vn.postmart.marketplace.shared.rows;

import java.time.Clock;

import org.springframework.r2dbc.core.DatabaseClient;

import vn.postmart.marketplace.shared.tx.Transactions;

/** What deletes old rows, at a time of a test's choice. */
public final class OldRowsForTests {

	private OldRowsForTests() {
	}

	public static OldRows on(DatabaseClient client, Transactions transactions, Clock clock) {
		return new OldRows(client, transactions, clock);
	}

}
