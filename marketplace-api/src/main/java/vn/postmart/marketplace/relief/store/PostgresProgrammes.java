package vn.postmart.marketplace.relief.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.r2dbc.spi.Readable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.relief.ProgrammeId;
import vn.postmart.marketplace.relief.app.ProgrammeFigures;
import vn.postmart.marketplace.relief.app.Programmes;
import vn.postmart.marketplace.relief.domain.Kit;
import vn.postmart.marketplace.relief.domain.KitSource;
import vn.postmart.marketplace.relief.domain.Programme;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresProgrammes implements Programmes {

	private static final String SELECT = """
			select id, code, name, name_en, purpose, purpose_en, budget, starts_on, closes_on from relief.programme
			""";

	private static final String INSERT = """
			insert into relief.programme (id, code, name, name_en, purpose, purpose_en, budget, starts_on, closes_on,
				opened_by, opened_at)
			values (:id, :code, :name, :nameEn, :purpose, :purposeEn, :budget, :starts, :closes, :officer, :at)
			""";

	private static final String ADD_DEPOSIT = """
			insert into relief.deposit (id, programme_id, amount, donor, received_on, recorded_by, recorded_at)
			values (:id, :programme, :amount, :donor, :received, :officer, :at)
			""";

	private static final String PUT_KIT = """
			insert into relief.kit (programme_id, name, name_en) values (:programme, :name, :nameEn)
			on conflict on constraint kit_pkey do update set name = excluded.name, name_en = excluded.name_en
			""";

	private static final String PUT_SOURCES = """
			insert into relief.kit_source (programme_id, position, listing_id, quantity, kits)
			select :programme, s.position, s.listing, s.quantity, s.kits
			from unnest(:listings::uuid[], :quantities::bigint[], :kits::integer[])
				with ordinality as s (listing, quantity, kits, position)
			""";

	private static final String KIT = """
			select k.name, k.name_en, s.listing_id, s.quantity, s.kits
			from relief.kit k join relief.kit_source s on s.programme_id = k.programme_id
			where k.programme_id = :programme order by s.position
			""";

	private static final String FIGURES = """
			select (select coalesce(sum(amount), 0)::bigint from relief.deposit where programme_id = :programme) as raised,
				(select count(*) from relief.beneficiary where programme_id = :programme) as families,
				coalesce(sum(goods + freight), 0)::bigint as committed, count(*) as ordered,
				count(*) filter (where status <> 'ORDERED') as accepted,
				count(*) filter (where status = 'HANDED_OVER') as handed_over
			from relief.package where programme_id = :programme
			""";

	private static final String BY_PROVINCE = """
			select b.province_code, count(*) as n
			from relief.package p join relief.beneficiary b on b.id = p.beneficiary_id
			where p.programme_id = :programme and p.status = 'HANDED_OVER' group by b.province_code
			""";

	private final DatabaseClient database;

	PostgresProgrammes(DatabaseClient database) {
		this.database = database;
	}

	@Override
	public Mono<Void> add(Programme programme, String officer, Instant at) {
		return this.database.sql(INSERT)
			.bind("id", programme.id().value())
			.bind("code", programme.code())
			.bind("name", programme.name())
			.bind("nameEn", programme.nameEn())
			.bind("purpose", programme.purpose())
			.bind("purposeEn", programme.purposeEn())
			.bind("budget", programme.budget().amount())
			.bind("starts", programme.startsOn())
			.bind("closes", programme.closesOn())
			.bind("officer", officer)
			.bind("at", at)
			.then()
			.onErrorMap(DuplicateKeyException.class, (taken) -> RefusedException.of(ProblemType.DUPLICATE));
	}

	@Override
	public Mono<Programme> find(ProgrammeId id) {
		return programmes(this.database.sql(SELECT + "where id = :id").bind("id", id.value())).next();
	}

	@Override
	public Mono<Programme> lock(ProgrammeId id) {
		return programmes(this.database.sql(SELECT + "where id = :id for update").bind("id", id.value())).next();
	}

	@Override
	public Mono<Programme> findByCode(String code) {
		return programmes(this.database.sql(SELECT + "where code = :code").bind("code", code)).next();
	}

	@Override
	public Flux<Programme> all() {
		return programmes(this.database.sql(SELECT + "order by opened_at desc limit 200"));
	}

	@Override
	public Mono<Void> addDeposit(ProgrammeId id, Deposit deposit) {
		return this.database.sql(ADD_DEPOSIT)
			.bind("id", deposit.id())
			.bind("programme", id.value())
			.bind("amount", deposit.amount().amount())
			.bind("donor", deposit.donor())
			.bind("received", deposit.receivedOn())
			.bind("officer", deposit.officer())
			.bind("at", deposit.at())
			.then();
	}

	@Override
	public Mono<Void> putKit(ProgrammeId id, Kit kit) {
		return this.database.sql(PUT_KIT)
			.bind("programme", id.value())
			.bind("name", kit.name())
			.bind("nameEn", kit.nameEn())
			.then()
			.then(Mono.defer(() -> this.database.sql("delete from relief.kit_source where programme_id = :programme")
				.bind("programme", id.value())
				.then()))
			.then(Mono.defer(() -> putSources(id, kit.sources())));
	}

	@Override
	public Mono<Kit> kit(ProgrammeId id) {
		return this.database.sql(KIT)
			.bind("programme", id.value())
			.map(PostgresProgrammes::kitRow)
			.all()
			.collectList()
			.filter((rows) -> !rows.isEmpty())
			.map((rows) -> new Kit(rows.getFirst().name(), rows.getFirst().nameEn(),
					rows.stream().map(KitRow::source).toList()));
	}

	@Override
	public Mono<ProgrammeFigures> figures(ProgrammeId id) {
		return this.database.sql(BY_PROVINCE)
			.bind("programme", id.value())
			.map((row) -> Map.entry(Columns.text(row, "province_code"), Columns.number(row, "n")))
			.all()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))
			.flatMap((byProvince) -> this.database.sql(FIGURES)
				.bind("programme", id.value())
				.map((row) -> figures(row, byProvince))
				.one());
	}

	private Mono<Void> putSources(ProgrammeId id, List<KitSource> sources) {
		return this.database.sql(PUT_SOURCES)
			.bind("programme", id.value())
			.bind("listings", sources.stream().map((source) -> source.listingId().value()).toArray(UUID[]::new))
			.bind("quantities", sources.stream().map((source) -> source.quantity().thousandths()).toArray(Long[]::new))
			.bind("kits", sources.stream().map(KitSource::kits).toArray(Integer[]::new))
			.then();
	}

	private static Flux<Programme> programmes(GenericExecuteSpec query) {
		return query
			.map((row) -> new Programme(new ProgrammeId(Columns.id(row, "id")), Columns.text(row, "code"),
					Columns.text(row, "name"), Columns.text(row, "name_en"), Columns.text(row, "purpose"),
					Columns.text(row, "purpose_en"), Money.vnd(Columns.number(row, "budget")),
					Columns.day(row, "starts_on"), Columns.day(row, "closes_on")))
			.all();
	}

	private static ProgrammeFigures figures(Readable row, Map<String, Long> byProvince) {
		return new ProgrammeFigures(Money.vnd(Columns.number(row, "raised")),
				Money.vnd(Columns.number(row, "committed")), Columns.number(row, "families"),
				Columns.number(row, "ordered"), Columns.number(row, "accepted"), Columns.number(row, "handed_over"),
				byProvince);
	}

	private static KitRow kitRow(Readable row) {
		return new KitRow(Columns.text(row, "name"), Columns.text(row, "name_en"),
				new KitSource(new ListingId(Columns.id(row, "listing_id")),
						new Quantity(Columns.number(row, "quantity")), Columns.small(row, "kits")));
	}

	private record KitRow(String name, String nameEn, KitSource source) {
	}

}
