package vn.postmart.marketplace.payment.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.payment.PayoutLine;
import vn.postmart.marketplace.payment.Settlement;
import vn.postmart.marketplace.payment.app.Settlements;
import vn.postmart.marketplace.payment.domain.Parcel;
import vn.postmart.marketplace.payment.domain.PayeeDue;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresSettlements implements Settlements {

	private static final String ADD = """
			insert into payment.settlement
				(reference, intent_id, fund, payee, label, carrier, goods, freight, commission, tax, state, opened_at)
			select s.reference, :intent, :fund, s.payee, s.label, s.carrier, s.goods, s.freight, s.commission, s.tax,
				'PENDING', :at
			from unnest(:references::text[], :payees::text[], :labels::text[], :carriers::text[], :goods::bigint[],
				:freights::bigint[], :commissions::bigint[], :taxes::bigint[])
				as s (reference, payee, label, carrier, goods, freight, commission, tax)
			""";

	private static final String PARCELS = """
			select s.reference, s.payee, s.label, s.carrier, s.goods, s.freight, s.commission, s.tax, s.state,
				s.intent_id, coalesce(i.state = 'CAPTURED', false) as captured, s.delivered_at
			from payment.settlement s left join payment.intent i on i.id = s.intent_id
			""";

	private static final String CHANGE = """
			update payment.settlement
			set goods = :goods, freight = :freight, commission = :commission, tax = :tax
			where reference = :reference
			""";

	private static final String LOCK_DUE = """
			select payee, sum(goods - commission - tax)::bigint as amount, array_agg(reference) as references
			from (select payee, goods, commission, tax, reference from payment.settlement where state = 'DUE'
				and goods > commission + tax order by reference for update) due
			group by payee order by payee
			""";

	private static final String PAID = """
			update payment.settlement set state = 'PAID', payout_id = :payout, paid_at = :at
			where reference = any(:references) and state = 'DUE'
			""";

	private static final String STATEMENT = """
			select reference, label, goods, commission, tax, state, opened_at, due_at, paid_at
			from payment.settlement where payee = :payee order by opened_at desc, reference limit 500
			""";

	private final DatabaseClient database;

	PostgresSettlements(DatabaseClient database) {
		this.database = database;
	}

	@Override
	public Mono<Void> addPaidBy(UUID intentId, List<Settlement> settlements, Instant at) {
		return add(this.database.sql(ADD).bind("intent", intentId).bindNull("fund", String.class), settlements, at);
	}

	@Override
	public Mono<Void> addPaidByFund(String fund, List<Settlement> settlements, Instant at) {
		return add(this.database.sql(ADD).bindNull("intent", UUID.class).bind("fund", fund), settlements, at);
	}

	@Override
	public Mono<Parcel> lock(String reference) {
		return this.database.sql(PARCELS + "where s.reference = :reference for update of s")
			.bind("reference", reference)
			.map(SettlementRows::parcel)
			.one();
	}

	@Override
	public Flux<Parcel> lockPaidBy(UUID intentId) {
		return this.database.sql(PARCELS + "where s.intent_id = :intent order by s.reference for update of s")
			.bind("intent", intentId)
			.map(SettlementRows::parcel)
			.all();
	}

	@Override
	public Mono<Void> change(Settlement settlement) {
		return this.database.sql(CHANGE)
			.bind("reference", settlement.reference())
			.bind("goods", settlement.goods().amount())
			.bind("freight", settlement.freight().amount())
			.bind("commission", settlement.commission().amount())
			.bind("tax", settlement.tax().amount())
			.then();
	}

	@Override
	public Mono<Money> total(UUID intentId) {
		return this.database
			.sql("select sum(goods + freight)::bigint as total from payment.settlement where intent_id = :intent")
			.bind("intent", intentId)
			.map((row) -> Money.vnd(Columns.number(row, "total")))
			.one();
	}

	@Override
	public Mono<Void> delivered(String reference, Instant at) {
		return this.database.sql("update payment.settlement set delivered_at = :at where reference = :reference")
			.bind("reference", reference)
			.bind("at", at)
			.then();
	}

	@Override
	public Mono<Void> collected(String reference) {
		return this.database.sql("update payment.settlement set state = 'COLLECTED' where reference = :reference")
			.bind("reference", reference)
			.then();
	}

	@Override
	public Mono<Void> due(String reference, Instant at) {
		return this.database
			.sql("update payment.settlement set state = 'DUE', due_at = :at where reference = :reference")
			.bind("reference", reference)
			.bind("at", at)
			.then();
	}

	@Override
	public Mono<Void> voidPaidBy(UUID intentId) {
		return this.database.sql("update payment.settlement set state = 'VOID' where intent_id = :intent")
			.bind("intent", intentId)
			.then();
	}

	@Override
	public Mono<Long> uncollected(UUID intentId) {
		return this.database
			.sql("select count(*) as n from payment.settlement where intent_id = :intent and state = 'PENDING'")
			.bind("intent", intentId)
			.map((row) -> Columns.number(row, "n"))
			.one();
	}

	@Override
	public Flux<PayeeDue> lockDue() {
		return this.database.sql(LOCK_DUE).map(SettlementRows::payeeDue).all();
	}

	@Override
	public Mono<Void> paid(PayeeDue due, UUID payoutId, Instant at) {
		return this.database.sql(PAID)
			.bind("payout", payoutId)
			.bind("at", at)
			.bind("references", due.references().toArray(String[]::new))
			.then();
	}

	@Override
	public Flux<PayoutLine> statement(String payee) {
		return this.database.sql(STATEMENT).bind("payee", payee).map(SettlementRows::payoutLine).all();
	}

	private static Mono<Void> add(GenericExecuteSpec insert, List<Settlement> settlements, Instant at) {
		return insert.bind("at", at)
			.bind("references", settlements.stream().map(Settlement::reference).toArray(String[]::new))
			.bind("payees", settlements.stream().map(Settlement::payee).toArray(String[]::new))
			.bind("labels", settlements.stream().map(Settlement::label).toArray(String[]::new))
			.bind("carriers", settlements.stream().map(Settlement::carrier).toArray(String[]::new))
			.bind("goods", amounts(settlements, (settlement) -> settlement.goods().amount()))
			.bind("freights", amounts(settlements, (settlement) -> settlement.freight().amount()))
			.bind("commissions", amounts(settlements, (settlement) -> settlement.commission().amount()))
			.bind("taxes", amounts(settlements, (settlement) -> settlement.tax().amount()))
			.then()
			.onErrorMap(DuplicateKeyException.class, (taken) -> RefusedException.of(ProblemType.DUPLICATE));
	}

	private static Long[] amounts(List<Settlement> settlements, ToLongFunction<Settlement> amount) {
		return settlements.stream().mapToLong(amount).boxed().toArray(Long[]::new);
	}

}
