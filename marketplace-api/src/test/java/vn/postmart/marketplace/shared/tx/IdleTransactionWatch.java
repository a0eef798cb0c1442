package vn.postmart.marketplace.shared.tx;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import vn.postmart.marketplace.support.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks all the time for sessions that sit in a transaction and do nothing. */
final class IdleTransactionWatch implements AutoCloseable {

	private static final String LONGEST = """
			select coalesce(max(extract(epoch from clock_timestamp() - state_change) * 1000), 0)::bigint
			from pg_stat_activity where state like 'idle in transaction%' and datname = current_database()
			""";

	private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

	private final AtomicLong longestMillis = new AtomicLong();

	private final Connection connection;

	private final ScheduledFuture<?> looking;

	private IdleTransactionWatch(Connection connection) {
		this.connection = connection;
		this.looking = this.thread.scheduleWithFixedDelay(this::look, 0, 100, TimeUnit.MILLISECONDS);
	}

	static IdleTransactionWatch start(TestDatabase database) throws SQLException {
		return new IdleTransactionWatch(database.asSuperuser());
	}

	Duration longest() {
		look();
		return Duration.ofMillis(this.longestMillis.get());
	}

	private synchronized void look() {
		try (Statement statement = this.connection.createStatement();
				ResultSet rows = statement.executeQuery(LONGEST)) {
			rows.next();
			this.longestMillis.accumulateAndGet(rows.getLong(1), Math::max);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() throws SQLException {
		assertThat(this.looking.isDone()).as("the watch broke off").isFalse();
		this.looking.cancel(false);
		this.thread.close();
		this.connection.close();
	}

}
