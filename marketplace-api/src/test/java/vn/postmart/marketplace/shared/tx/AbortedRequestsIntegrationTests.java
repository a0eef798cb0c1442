package vn.postmart.marketplace.shared.tx;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.r2dbc.pool.ConnectionPool;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.postmart.marketplace.shared.security.AccessRule;
import vn.postmart.marketplace.shared.security.AccessRules;
import vn.postmart.marketplace.support.PostgresTest;
import vn.postmart.marketplace.support.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The permanent gate before the shield: thousands of clients hang up at random, and every
 * write that was answered with 200 must be there, whole.
 */
@PostgresTest
@Import(AbortedRequestsIntegrationTests.TwoHalves.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AbortedRequestsIntegrationTests {

	private static final int REQUESTS = 4_000;

	private static final List<Integer> CLIENTS = List.of(6, 18, 60);

	@LocalServerPort
	private int port;

	@Autowired
	private TestDatabase database;

	@Autowired
	private ConnectionPool pool;

	@Test
	void losesNoAcknowledgedWriteAndHalvesNone() throws Exception {
		prepare();
		HangingUpClients clients = new HangingUpClients(this.port);
		Set<Long> acknowledged = new HashSet<>();
		try (IdleTransactionWatch watch = IdleTransactionWatch.start(this.database)) {
			for (int count : CLIENTS) {
				acknowledged.addAll(clients.send(REQUESTS / CLIENTS.size() + 1, count));
			}
			Awaitility.await().atMost(Duration.ofSeconds(5)).until(this::poolIsEmpty);
			assertThat(watch.longest()).isLessThan(Duration.ofSeconds(1));
		}
		Set<Long> first = ids("first_half");
		assertThat(clients.sent()).isGreaterThanOrEqualTo(REQUESTS);
		assertThat(clients.aborted()).isGreaterThan(REQUESTS / 4);
		assertThat(acknowledged).hasSizeGreaterThan(REQUESTS / 4);
		assertThat(first).containsAll(acknowledged);
		assertThat(ids("second_half")).isEqualTo(first);
	}

	private boolean poolIsEmpty() {
		return this.pool.getMetrics().orElseThrow().acquiredSize() == 0;
	}

	private void prepare() throws SQLException {
		try (Connection connection = this.database.asSuperuser(); Statement statement = connection.createStatement()) {
			statement.execute("create table first_half (id bigint primary key)");
			statement.execute("create table second_half (id bigint primary key)");
			statement.execute("grant select, insert on first_half, second_half to " + TestDatabase.APP);
		}
	}

	private Set<Long> ids(String table) throws SQLException {
		Set<Long> ids = new HashSet<>();
		try (Connection connection = this.database.asSuperuser();
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("select id from " + table)) {
			while (rows.next()) {
				ids.add(rows.getLong(1));
			}
		}
		return ids;
	}

	/**
	 * An endpoint that writes as a use case does: two statements in one shielded
	 * transaction.
	 */
	@RestController
	static class TwoHalves {

		private final Transactions transactions;

		private final DatabaseClient client;

		TwoHalves(Transactions transactions, DatabaseClient client) {
			this.transactions = transactions;
			this.client = client;
		}

		@PostMapping("/test/halves/{id}")
		Mono<String> write(@PathVariable long id) {
			return this.transactions.inTransaction(() -> insert("first_half", id)
				.then(Mono.defer(() -> this.client.sql("select pg_sleep(random() * 0.004)").then()))
				.then(Mono.defer(() -> insert("second_half", id)))
				.thenReturn("written"));
		}

		private Mono<Void> insert(String table, long id) {
			return this.client.sql("insert into " + table + " (id) values (:id)").bind("id", id).then();
		}

		@Bean
		static AccessRules halvesAccess() {
			return () -> List.of(AccessRule.anybody(HttpMethod.POST, "/test/halves/{id}"));
		}

	}

}
