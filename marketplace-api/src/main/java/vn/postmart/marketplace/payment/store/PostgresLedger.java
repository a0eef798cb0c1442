package vn.postmart.marketplace.payment.store;

import java.util.List;
import java.util.Objects;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.payment.app.Ledger;
import vn.postmart.marketplace.payment.domain.Posting;
import vn.postmart.marketplace.payment.domain.PostingSet;
import vn.postmart.marketplace.shared.IdSource;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresLedger implements Ledger {

	/**
	 * One round trip: a fact already told inserts no set, and so no lines and no change
	 * of balance.
	 */
	private static final String POST = """
			with fact as (
				insert into payment.posting_set (id, fact, happened_at) values (:id, :fact, :at)
				on conflict on constraint posting_set_fact_key do nothing returning id
			), line as (
				select fact.id, l.account, l.amount, l.line
				from fact, unnest(:accounts::text[], :amounts::bigint[]) with ordinality as l (account, amount, line)
			), posted as (
				insert into payment.posting (set_id, line, account, amount)
				select id, line, account, amount from line
			), moved as (
				insert into payment.balance as b (account, amount)
				select account, sum(amount) from line group by account order by account
				on conflict on constraint balance_pkey do update set amount = b.amount + excluded.amount
			)
			select count(*) = 1 as new from fact
			""";

	private final DatabaseClient database;

	private final IdSource ids;

	PostgresLedger(DatabaseClient database, IdSource ids) {
		this.database = database;
		this.ids = ids;
	}

	@Override
	public Mono<Boolean> post(PostingSet set) {
		return this.database.sql(POST)
			.bind("id", this.ids.next())
			.bind("fact", set.fact())
			.bind("at", set.at())
			.bind("accounts", set.postings().stream().map(Posting::account).toArray(String[]::new))
			.bind("amounts", set.postings().stream().map(Posting::amount).toArray(Long[]::new))
			.map((row) -> Columns.truth(row, "new"))
			.one();
	}

	@Override
	public Mono<Long> balance(String account) {
		return this.database.sql("select amount from payment.balance where account = :account")
			.bind("account", account)
			.map((row) -> Columns.number(row, "amount"))
			.one()
			.defaultIfEmpty(0L);
	}

	@Override
	public Flux<AccountBalance> balances() {
		return this.database.sql("select account, amount from payment.balance order by account")
			.mapProperties(AccountBalance.class)
			.all();
	}

	@Override
	public Flux<Invariant> invariants() {
		return this.database.sql("select code, name, ok, figures from payment.invariant order by name")
			.map((row) -> new Invariant(Columns.text(row, "code"), Columns.text(row, "name"), Columns.truth(row, "ok"),
					List.of(Objects.requireNonNull(row.get("figures", Long[].class)))))
			.all();
	}

}
