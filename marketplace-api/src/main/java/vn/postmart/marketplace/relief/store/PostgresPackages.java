package vn.postmart.marketplace.relief.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.postal.ConsignmentHandedOver;
import vn.postmart.marketplace.relief.PackageId;
import vn.postmart.marketplace.relief.ProgrammeId;
import vn.postmart.marketplace.relief.app.Packages;
import vn.postmart.marketplace.relief.domain.ReliefPackage;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresPackages implements Packages {

	private static final String ADD = """
			insert into relief.package (id, programme_id, beneficiary_id, code, stall_id, status, goods, freight,
				ordered_at)
			select p.id, :programme, p.beneficiary, p.code, p.stall, 'ORDERED', p.goods, p.freight, p.at
			from unnest(:ids::uuid[], :beneficiaries::uuid[], :codes::text[], :stalls::uuid[], :goods::bigint[],
				:freights::bigint[], :ats::timestamptz[]) as p (id, beneficiary, code, stall, goods, freight, at)
			""";

	private static final String OF_PROGRAMME = """
			select id, beneficiary_id, code, stall_id, status, goods, freight, ordered_at, handed_over_at, proof
			from relief.package where programme_id = :programme order by code
			""";

	private static final String ACCEPTED = """
			update relief.package set status = 'ACCEPTED', accepted_at = :at where id = :id and status = 'ORDERED'
			""";

	private static final String HANDED_OVER = """
			update relief.package set status = 'HANDED_OVER', handed_over_at = :at, proof = :proof,
				receiver = :receiver, clerk = :clerk, office = :office
			where id = :id and status <> 'HANDED_OVER'
			""";

	private final DatabaseClient database;

	PostgresPackages(DatabaseClient database) {
		this.database = database;
	}

	@Override
	public Mono<Void> addAll(ProgrammeId programme, List<ReliefPackage> packages) {
		return this.database.sql(ADD)
			.bind("programme", programme.value())
			.bind("ids", packages.stream().map((one) -> one.id().value()).toArray(UUID[]::new))
			.bind("beneficiaries", packages.stream().map(ReliefPackage::beneficiaryId).toArray(UUID[]::new))
			.bind("codes", packages.stream().map(ReliefPackage::code).toArray(String[]::new))
			.bind("stalls", packages.stream().map((one) -> one.stallId().value()).toArray(UUID[]::new))
			.bind("goods", packages.stream().map((one) -> one.goods().amount()).toArray(Long[]::new))
			.bind("freights", packages.stream().map((one) -> one.freight().amount()).toArray(Long[]::new))
			.bind("ats", packages.stream().map(ReliefPackage::orderedAt).toArray(Instant[]::new))
			.then();
	}

	@Override
	public Flux<ReliefPackage> ofProgramme(ProgrammeId programme) {
		return this.database.sql(OF_PROGRAMME)
			.bind("programme", programme.value())
			.map(PostgresPackages::reliefPackage)
			.all();
	}

	@Override
	public Mono<Boolean> accepted(PackageId id, Instant at) {
		return this.database.sql(ACCEPTED)
			.bind("id", id.value())
			.bind("at", at)
			.fetch()
			.rowsUpdated()
			.map((rows) -> rows == 1);
	}

	@Override
	public Mono<Boolean> handedOver(PackageId id, ConsignmentHandedOver proof) {
		return this.database.sql(HANDED_OVER)
			.bind("id", id.value())
			.bind("at", proof.at())
			.bind("proof", proof.proof())
			.bind("receiver", proof.receiver())
			.bind("clerk", proof.clerk())
			.bind("office", proof.officeCode())
			.fetch()
			.rowsUpdated()
			.map((rows) -> rows == 1);
	}

	private static ReliefPackage reliefPackage(Readable row) {
		return new ReliefPackage(new PackageId(Columns.id(row, "id")), Columns.id(row, "beneficiary_id"),
				Columns.text(row, "code"), new StallId(Columns.id(row, "stall_id")),
				Columns.named(row, "status", ReliefPackage.Status.class), Money.vnd(Columns.number(row, "goods")),
				Money.vnd(Columns.number(row, "freight")), Columns.instant(row, "ordered_at"),
				row.get("handed_over_at", Instant.class), row.get("proof", String.class));
	}

}
