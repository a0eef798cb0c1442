package vn.postmart.marketplace.counter.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.counter.app.Clerk;
import vn.postmart.marketplace.counter.app.CounterAct;
import vn.postmart.marketplace.counter.app.CounterLog;
import vn.postmart.marketplace.postal.ItemId;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Weight;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

/** The log in PostgreSQL. */
@Repository
final class PostgresCounterLog implements CounterLog {

	private static final String ADD = """
			insert into counter.act (id, kind, item_id, label, clerk, office_code, weight_grams, cod_vnd, at)
			values (:id, :kind, :itemId, :label, :clerk, :office, :weight, :cod, :at)
			on conflict on constraint act_once do nothing
			""";

	private static final String OF_CLERK = """
			select id, kind, item_id, label, clerk, office_code, weight_grams, cod_vnd, at
			from counter.act where clerk = :clerk and at >= :from and at < :until order by at desc, id desc
			""";

	private final DatabaseClient database;

	PostgresCounterLog(DatabaseClient database) {
		this.database = database;
	}

	@Override
	public Mono<Void> add(CounterAct act) {
		Weight weight = act.weight();
		return this.database.sql(ADD)
			.bind("id", act.id())
			.bind("kind", act.kind().name())
			.bind("itemId", act.itemId().value())
			.bind("label", act.label())
			.bind("clerk", act.clerk().subject())
			.bind("office", act.clerk().office())
			.bind("weight", Parameters.in(R2dbcType.BIGINT, (weight != null) ? weight.grams() : null))
			.bind("cod", act.cod().amount())
			.bind("at", act.at().atOffset(ZoneOffset.UTC))
			.then();
	}

	@Override
	public Flux<CounterAct> of(String clerk, Instant from, Instant until) {
		return this.database.sql(OF_CLERK)
			.bind("clerk", clerk)
			.bind("from", from.atOffset(ZoneOffset.UTC))
			.bind("until", until.atOffset(ZoneOffset.UTC))
			.map(PostgresCounterLog::act)
			.all();
	}

	private static CounterAct act(Readable row) {
		Long weight = row.get("weight_grams", Long.class);
		return new CounterAct(value(row, "id", UUID.class), CounterAct.Kind.valueOf(value(row, "kind", String.class)),
				new ItemId(value(row, "item_id", String.class)), value(row, "label", String.class),
				new Clerk(value(row, "clerk", String.class), value(row, "office_code", String.class)),
				(weight != null) ? Weight.grams(weight) : null, Money.vnd(value(row, "cod_vnd", Long.class)),
				value(row, "at", OffsetDateTime.class).toInstant());
	}

	private static <T> T value(Readable row, String column, Class<T> type) {
		return Objects.requireNonNull(row.get(column, type), column);
	}

}
