package vn.postmart.marketplace.postal.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.postal.Acceptance;
import vn.postmart.marketplace.postal.ConsignmentState;
import vn.postmart.marketplace.postal.HandOver;
import vn.postmart.marketplace.postal.ItemId;
import vn.postmart.marketplace.postal.app.NewParcel;
import vn.postmart.marketplace.postal.app.Parcels;
import vn.postmart.marketplace.postal.domain.Consignment;
import vn.postmart.marketplace.postal.domain.Docket;
import vn.postmart.marketplace.postal.domain.Progress;
import vn.postmart.marketplace.postal.domain.Remittance;
import vn.postmart.marketplace.postal.domain.Sighting;
import vn.postmart.marketplace.postal.domain.Standing;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

/** Parcels in PostgreSQL. */
@Repository
final class PostgresParcels implements Parcels {

	private static final String KNOWN = """
			select reference from postal.consignment where reference = any(:references)
			""";

	private static final String ADD = """
			insert into postal.consignment (id, item_id, reference, label, sender_ref, sender, recipient, delivery,
				point_code, contents, weight_grams, cod_vnd, perishable, state, created_at)
			select id, item_id, reference, label, sender_ref, sender, recipient, delivery,
				point_code, contents, weight_grams, cod_vnd, perishable, 'CREATED', created_at
			from jsonb_to_recordset(cast(:rows as jsonb)) as new (id uuid, item_id text, reference text, label text,
				sender_ref text, sender jsonb, recipient jsonb, delivery text, point_code text, contents jsonb,
				weight_grams bigint, cod_vnd bigint, perishable boolean, created_at timestamptz)
			on conflict on constraint consignment_reference_unique do nothing
			returning item_id
			""";

	private static final String LOCK = """
			select c.id, c.item_id, c.reference, c.point_code, c.cod_vnd, c.state, c.seen_at, c.waits_at,
				c.remitted_batch, c.remitted_vnd, c.remitted_at, c.version,
				(select office_code from postal.acceptance where consignment_id = c.id) as accepted_at,
				(select office_code from postal.hand_over where consignment_id = c.id) as handed_over_at
			from postal.consignment c where c.item_id = :itemId for update of c
			""";

	private static final String SAVE = """
			update postal.consignment set state = :state, seen_at = :seenAt, waits_at = :waitsAt,
				remitted_batch = :batch, remitted_vnd = :remitted, remitted_at = :remittedAt, version = version + 1
			where id = :id and version = :version
			""";

	private static final String STEP = """
			insert into postal.consignment_change (consignment_id, from_state, to_state, cause, detail, by_whom, at)
			values (:id, :from, :to, :cause, :detail, :byWhom, :at)
			""";

	private static final String ACCEPTED = """
			insert into postal.acceptance (consignment_id, office_code, clerk, weight_grams, at)
			values (:id, :office, :clerk, :weight, :at)
			""";

	private static final String HANDED_OVER = """
			insert into postal.hand_over (consignment_id, office_code, clerk, proof, receiver, at)
			values (:id, :office, :clerk, :proof, :receiver, :at)
			""";

	private static final String TRACK = """
			insert into postal.tracking_event (consignment_id, source, source_event_id, code, state, at, office_code,
				province_code)
			values (:id, :source, :eventId, :code, :state, :at, :office, :province)
			on conflict do nothing
			""";

	private final DatabaseClient database;

	private final Documents documents;

	PostgresParcels(DatabaseClient database, Documents documents) {
		this.database = database;
		this.documents = documents;
	}

	@Override
	public Flux<String> known(Collection<String> references) {
		return this.database.sql(KNOWN)
			.bind("references", references.toArray(String[]::new))
			.map((row) -> Columns.text(row, "reference"))
			.all();
	}

	@Override
	public Flux<ItemId> add(List<NewParcel> parcels) {
		return this.database.sql(ADD)
			.bind("rows", this.documents.rows(parcels))
			.map((row) -> new ItemId(Columns.text(row, "item_id")))
			.all();
	}

	@Override
	public Mono<Consignment> lock(ItemId itemId) {
		return this.database.sql(LOCK).bind("itemId", itemId.value()).map(PostgresParcels::consignment).one();
	}

	@Override
	public Mono<Void> save(Progress progress) {
		Consignment after = progress.after();
		Standing standing = after.standing();
		Remittance paid = standing.remittance();
		return this.database.sql(SAVE)
			.bind("state", standing.state().name())
			.bind("seenAt", time(standing.seenAt()))
			.bind("waitsAt", text(standing.waitsAt()))
			.bind("batch", text((paid != null) ? paid.batch() : null))
			.bind("remitted", Parameters.in(R2dbcType.BIGINT, (paid != null) ? paid.amount().amount() : null))
			.bind("remittedAt", time((paid != null) ? paid.at() : null))
			.bind("id", after.docket().id())
			.bind("version", after.version())
			.fetch()
			.rowsUpdated()
			.filter((rows) -> rows == 1)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.STALE_VERSION)))
			.thenMany(Flux.fromIterable(progress.steps()))
			.concatMap((step) -> write(after.docket().id(), step))
			.then();
	}

	@Override
	public Mono<Void> accepted(Docket docket, Acceptance acceptance, Instant at) {
		return this.database.sql(ACCEPTED)
			.bind("id", docket.id())
			.bind("office", acceptance.officeCode())
			.bind("clerk", acceptance.clerk())
			.bind("weight", acceptance.weight().grams())
			.bind("at", time(at))
			.then();
	}

	@Override
	public Mono<Void> handedOver(Docket docket, HandOver handOver, Instant at) {
		return this.database.sql(HANDED_OVER)
			.bind("id", docket.id())
			.bind("office", handOver.officeCode())
			.bind("clerk", handOver.clerk())
			.bind("proof", handOver.proof())
			.bind("receiver", handOver.receiver())
			.bind("at", time(at))
			.then();
	}

	@Override
	public Mono<Void> track(Docket docket, String source, Sighting sighting, ConsignmentState state) {
		return this.database.sql(TRACK)
			.bind("id", docket.id())
			.bind("source", source)
			.bind("eventId", sighting.eventId())
			.bind("code", sighting.code())
			.bind("state", state.name())
			.bind("at", time(sighting.at()))
			.bind("office", text(sighting.officeCode()))
			.bind("province", text(sighting.provinceCode()))
			.then();
	}

	private Mono<Void> write(UUID id, Progress.Step step) {
		return this.database.sql(STEP)
			.bind("id", id)
			.bind("from", step.from().name())
			.bind("to", step.to().name())
			.bind("cause", step.cause().kind().name())
			.bind("detail", step.cause().detail())
			.bind("byWhom", step.cause().by())
			.bind("at", time(step.cause().at()))
			.then();
	}

	private static Consignment consignment(Readable row) {
		Docket docket = new Docket(Columns.value(row, "id", UUID.class), new ItemId(Columns.text(row, "item_id")),
				Columns.text(row, "reference"), Columns.textOrNull(row, "point_code"), Columns.money(row, "cod_vnd"));
		Standing standing = new Standing(ConsignmentState.valueOf(Columns.text(row, "state")),
				Columns.instantOrNull(row, "seen_at"), Columns.textOrNull(row, "accepted_at"),
				Columns.textOrNull(row, "waits_at"), Columns.textOrNull(row, "handed_over_at"), remittance(row));
		return new Consignment(docket, standing, Columns.value(row, "version", Long.class));
	}

	private static @Nullable Remittance remittance(Readable row) {
		String batch = Columns.textOrNull(row, "remitted_batch");
		return (batch != null)
				? new Remittance(batch, Columns.money(row, "remitted_vnd"), Columns.instant(row, "remitted_at")) : null;
	}

	private static Object text(@Nullable String text) {
		return Parameters.in(R2dbcType.VARCHAR, text);
	}

	private static Object time(@Nullable Instant time) {
		return Parameters.in(R2dbcType.TIMESTAMP_WITH_TIME_ZONE, (time != null) ? time.atOffset(ZoneOffset.UTC) : null);
	}

}
