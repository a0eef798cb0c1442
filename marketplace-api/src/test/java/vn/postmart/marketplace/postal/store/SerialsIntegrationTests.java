package vn.postmart.marketplace.postal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import io.r2dbc.pool.ConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.postmart.marketplace.postal.ItemId;
import vn.postmart.marketplace.support.PostgresForTests;
import vn.postmart.marketplace.support.TestDatabase;

import org.springframework.r2dbc.core.DatabaseClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SerialsIntegrationTests {

	private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-21T03:00:00Z"));

	private final InstantSource source = this.now::get;

	private final Clock clock = this.source.withZone(ZoneOffset.UTC);

	private TestDatabase database;

	private ConnectionPool pool;

	private PostgresSerials serials;

	@BeforeEach
	void freshPool() {
		this.database = PostgresForTests.freshDatabase();
		this.pool = this.database.pool(4);
		this.serials = new PostgresSerials(DatabaseClient.create(this.pool), this.clock);
	}

	@AfterEach
	void closePool() {
		this.pool.disposeLater().block();
	}

	@Test
	void mintsOneAfterTheOther() {
		assertThat(take(3)).containsExactly(ItemId.of("PM", 0, "VN"), ItemId.of("PM", 1, "VN"),
				ItemId.of("PM", 2, "VN"));
		assertThat(take(1)).containsExactly(ItemId.of("PM", 3, "VN"));
	}

	@Test
	void goesOnWithTheNextBlockWhenOneIsSpent() {
		assertThat(take(9_999)).hasSize(9_999);
		assertThat(take(2)).containsExactly(ItemId.of("PM", 10_000, "VN"), ItemId.of("PM", 10_001, "VN"));
		assertThat(take(1)).containsExactly(ItemId.of("PM", 9_999, "VN"));
		assertThat(take(1)).containsExactly(ItemId.of("PM", 10_002, "VN"));
	}

	@Test
	void mintsASpentBlockAgainAfterTwentyFourMonthsAndNoSooner() throws SQLException {
		keepOnlyTheFirstBlock();
		assertThat(take(10_000)).hasSize(10_000);
		this.now.set(Instant.parse("2028-11-21T03:00:00Z"));
		assertThatIllegalStateException().isThrownBy(() -> take(1))
			.withMessage("Every block of serials is in use or rests");
		this.now.set(Instant.parse("2028-11-21T03:00:01Z"));
		assertThat(take(1)).containsExactly(ItemId.of("PM", 0, "VN"));
	}

	private List<ItemId> take(int count) {
		return this.serials.take(count).block();
	}

	private void keepOnlyTheFirstBlock() throws SQLException {
		try (Connection connection = this.database.asSuperuser(); Statement statement = connection.createStatement()) {
			statement.execute("delete from postal.serial_block where number > 0");
		}
	}

}
