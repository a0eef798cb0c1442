package vn.postmart.marketplace.payment.store;

import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.payment.IntentView.State;
import vn.postmart.marketplace.payment.PaymentMethod;
import vn.postmart.marketplace.payment.app.Intents;
import vn.postmart.marketplace.payment.domain.HostedPage;
import vn.postmart.marketplace.payment.domain.Intent;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresIntents implements Intents {

	private static final String SELECT = """
			select id, reference, label, method, amount, state, session_id, session_url, provider_intent, version
			from payment.intent
			""";

	private static final String INSERT = """
			insert into payment.intent (id, reference, label, method, amount, state, opened_at, version)
			values (:id, :reference, :label, :method, :amount, :state, :openedAt, 0)
			""";

	private static final String UPDATE = """
			update payment.intent set state = :state, session_id = :sessionId, session_url = :sessionUrl,
				provider_intent = :providerIntent, version = version + 1
			where id = :id and version = :version
			""";

	private final DatabaseClient database;

	private final Clock clock;

	PostgresIntents(DatabaseClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	@Override
	public Mono<Void> add(Intent intent) {
		return this.database.sql(INSERT)
			.bind("id", intent.id())
			.bind("reference", intent.reference())
			.bind("label", intent.label())
			.bind("method", intent.method().name())
			.bind("amount", intent.amount().amount())
			.bind("state", intent.state().name())
			.bind("openedAt", this.clock.instant())
			.then()
			.onErrorMap(DuplicateKeyException.class, (taken) -> RefusedException.of(ProblemType.DUPLICATE));
	}

	@Override
	public Mono<Intent> update(Intent intent) {
		HostedPage page = intent.session();
		GenericExecuteSpec update = this.database.sql(UPDATE)
			.bind("id", intent.id())
			.bind("version", intent.version())
			.bind("state", intent.state().name());
		update = bind(update, "sessionId", (page != null) ? page.id() : null);
		update = bind(update, "sessionUrl", (page != null) ? page.url().toString() : null);
		return bind(update, "providerIntent", intent.providerIntent()).fetch()
			.rowsUpdated()
			.filter((rows) -> rows == 1)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.STALE_VERSION)))
			.thenReturn(intent.saved());
	}

	@Override
	public Mono<Intent> lock(String reference) {
		return one(SELECT + "where reference = :reference for update", reference);
	}

	@Override
	public Mono<Intent> lockById(UUID id) {
		return this.database.sql(SELECT + "where id = :id for update")
			.bind("id", id)
			.map(PostgresIntents::intent)
			.one();
	}

	@Override
	public Mono<Intent> find(String reference) {
		return one(SELECT + "where reference = :reference", reference);
	}

	@Override
	public Flux<Intent> findAll(Collection<String> references) {
		return this.database.sql(SELECT + "where reference = any(:references)")
			.bind("references", references.toArray(String[]::new))
			.map(PostgresIntents::intent)
			.all();
	}

	private Mono<Intent> one(String sql, String reference) {
		return this.database.sql(sql).bind("reference", reference).map(PostgresIntents::intent).one();
	}

	private static GenericExecuteSpec bind(GenericExecuteSpec spec, String name, @Nullable String value) {
		return (value != null) ? spec.bind(name, value) : spec.bindNull(name, String.class);
	}

	private static Intent intent(Readable row) {
		String session = row.get("session_id", String.class);
		HostedPage page = (session != null) ? new HostedPage(session, URI.create(Columns.text(row, "session_url")))
				: null;
		return new Intent(Columns.id(row, "id"), Columns.text(row, "reference"), Columns.text(row, "label"),
				Columns.named(row, "method", PaymentMethod.class), Money.vnd(Columns.number(row, "amount")),
				Columns.named(row, "state", State.class), page, row.get("provider_intent", String.class),
				Columns.number(row, "version"));
	}

}
