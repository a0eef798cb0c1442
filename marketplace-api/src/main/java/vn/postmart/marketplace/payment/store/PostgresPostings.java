package vn.postmart.marketplace.payment.store;

import java.util.UUID;

import reactor.core.publisher.Flux;
import vn.postmart.marketplace.payment.app.Postings;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresPostings implements Postings {

	private static final String SELECT = """
			select s.id as set_id, s.fact, s.happened_at, p.amount
			from payment.posting p join payment.posting_set s on s.id = p.set_id
			where p.account = :account and p.set_id < :before
			order by p.set_id desc, p.line limit :limit
			""";

	private final DatabaseClient database;

	PostgresPostings(DatabaseClient database) {
		this.database = database;
	}

	@Override
	public Flux<Line> of(String account, UUID before, int limit) {
		return this.database.sql(SELECT)
			.bind("account", account)
			.bind("before", before)
			.bind("limit", limit)
			.mapProperties(Line.class)
			.all();
	}

}
