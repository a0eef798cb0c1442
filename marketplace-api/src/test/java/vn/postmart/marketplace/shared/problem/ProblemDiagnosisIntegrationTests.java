package vn.postmart.marketplace.shared.problem;

import io.r2dbc.pool.ConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;

import vn.postmart.marketplace.support.PostgresForTests;

import static org.assertj.core.api.Assertions.assertThat;

/** What PostgreSQL refuses, as a client hears of it. */
class ProblemDiagnosisIntegrationTests {

	private ConnectionPool pool;

	@BeforeEach
	void connect() {
		this.pool = PostgresForTests.freshDatabase().pool(1);
	}

	@AfterEach
	void disconnect() {
		this.pool.disposeLater().block();
	}

	@ParameterizedTest
	@CsvSource({ "select pg_sleep(20), OVERLOADED", "select 1 / 0, UNEXPECTED" })
	void onlyAStatementThatTakesTooLongMayBeTriedAgain(String statement, String type) {
		Throwable failure = DatabaseClient.create(this.pool)
			.inConnection((connection) -> Mono.from(connection.createStatement("set statement_timeout = 50").execute())
				.flatMap((set) -> Mono.from(set.getRowsUpdated()))
				.then(Mono.from(connection.createStatement(statement).execute()))
				.flatMap((result) -> Mono.from(result.map((row) -> true)))
				.thenReturn(new IllegalStateException("Not refused"))
				.cast(Throwable.class))
			.onErrorResume(Mono::just)
			.block();
		assertThat(ProblemDiagnosis.of(failure).type()).isEqualTo(ProblemType.valueOf(type));
	}

}
