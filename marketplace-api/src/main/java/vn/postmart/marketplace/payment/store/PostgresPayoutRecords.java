package vn.postmart.marketplace.payment.store;

import java.time.Instant;
import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.payment.app.PayoutRecords;
import vn.postmart.marketplace.payment.domain.PayeeDue;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresPayoutRecords implements PayoutRecords {

	private static final String INSERT = """
			insert into payment.payout (id, run_id, payee, amount, paid_at)
			values (:id, :run, :payee, :amount, :at)
			""";

	private final DatabaseClient database;

	PostgresPayoutRecords(DatabaseClient database) {
		this.database = database;
	}

	@Override
	public Mono<Void> add(UUID id, UUID runId, PayeeDue due, Instant at) {
		return this.database.sql(INSERT)
			.bind("id", id)
			.bind("run", runId)
			.bind("payee", due.payee())
			.bind("amount", due.amount().amount())
			.bind("at", at)
			.then();
	}

}
