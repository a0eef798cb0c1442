package vn.postmart.marketplace.relief.store;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import io.r2dbc.spi.Readable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.relief.ProgrammeId;
import vn.postmart.marketplace.relief.app.Beneficiaries;
import vn.postmart.marketplace.relief.domain.Beneficiary;
import vn.postmart.marketplace.shared.IdSource;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresBeneficiaries implements Beneficiaries {

	private static final String ADD = """
			insert into relief.beneficiary (id, programme_id, sealed, fingerprint, commune_code, province_code,
				household_size, imported_at)
			select f.id, :programme, decode(f.sealed, 'base64'), decode(f.fingerprint, 'base64'), f.commune, f.province, f.size, :at
			from unnest(:ids::uuid[], :sealed::text[], :fingerprints::text[], :communes::text[], :provinces::text[],
				:sizes::integer[]) as f (id, sealed, fingerprint, commune, province, size)
			on conflict on constraint beneficiary_once_a_programme do nothing
			""";

	private static final String KNOWN = """
			select count(*) as n from relief.beneficiary
			where programme_id = :programme and fingerprint in (select decode(f, 'base64') from unnest(:fingerprints::text[]) f)
			""";

	private static final String ALL = """
			select id, sealed from relief.beneficiary where programme_id = :programme order by id limit :limit
			""";

	private static final String WITHOUT_PACKAGE = """
			select b.id, b.sealed from relief.beneficiary b
			where b.programme_id = :programme and not exists (select from relief.package p where p.beneficiary_id = b.id)
			order by b.id limit :limit
			""";

	private static final String NOTE = """
			insert into relief.reading (id, programme_id, actor, what, at)
			values (:id, :programme, :actor, :what, :at)
			""";

	private static final int LIST_LIMIT = 5000;

	private final DatabaseClient database;

	private final Seal seal;

	private final IdSource ids;

	PostgresBeneficiaries(DatabaseClient database, Seal seal, IdSource ids) {
		this.database = database;
		this.seal = seal;
		this.ids = ids;
	}

	@Override
	public Mono<Long> addNew(ProgrammeId programme, List<Beneficiary> families, Instant at) {
		return this.database.sql(ADD)
			.bind("programme", programme.value())
			.bind("at", at)
			.bind("ids", families.stream().map(Beneficiary::id).toArray(UUID[]::new))
			.bind("sealed", texts(families, this.seal::seal))
			.bind("fingerprints", texts(families, this.seal::fingerprint))
			.bind("communes", families.stream().map(Beneficiary::communeCode).toArray(String[]::new))
			.bind("provinces", families.stream().map(Beneficiary::provinceCode).toArray(String[]::new))
			.bind("sizes", families.stream().map(Beneficiary::householdSize).toArray(Integer[]::new))
			.fetch()
			.rowsUpdated();
	}

	@Override
	public Mono<Long> known(ProgrammeId programme, List<Beneficiary> families) {
		return this.database.sql(KNOWN)
			.bind("programme", programme.value())
			.bind("fingerprints", texts(families, this.seal::fingerprint))
			.map((row) -> Columns.number(row, "n"))
			.one();
	}

	@Override
	public Flux<Beneficiary> all(ProgrammeId programme) {
		return families(this.database.sql(ALL).bind("programme", programme.value()).bind("limit", LIST_LIMIT));
	}

	@Override
	public Flux<Beneficiary> withoutPackage(ProgrammeId programme, int limit) {
		return families(this.database.sql(WITHOUT_PACKAGE).bind("programme", programme.value()).bind("limit", limit));
	}

	@Override
	public Mono<Void> noteReading(ProgrammeId programme, String actor, String what, Instant at) {
		return this.database.sql(NOTE)
			.bind("id", this.ids.next())
			.bind("programme", programme.value())
			.bind("actor", actor)
			.bind("what", what)
			.bind("at", at)
			.then();
	}

	private Flux<Beneficiary> families(GenericExecuteSpec query) {
		return query.map(this::family).all();
	}

	private Beneficiary family(Readable row) {
		byte[] sealed = Objects.requireNonNull(row.get("sealed", byte[].class));
		return this.seal.open(Columns.id(row, "id").toString(), sealed);
	}

	/** In base64, because the driver does not carry arrays of bytes over unharmed. */
	private static String[] texts(List<Beneficiary> families, Function<Beneficiary, byte[]> bytes) {
		return families.stream().map(bytes).map(Base64.getEncoder()::encodeToString).toArray(String[]::new);
	}

}
