package vn.postmart.marketplace.catalog.store;

import java.time.LocalDate;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ClaimedCertificate;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.app.CertificateRegister;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresCertificateRegister implements CertificateRegister {

	private static final String WITH_STATUS = """
			select certificate.id, listing_id, listing.name as listing_name, scheme, grade, number, issuer, issued_on,
				expires_on, status
			from catalog.certificate
			join catalog.listing on listing.id = listing_id
			where status = :status
			order by certificate.id
			limit :size
			""";

	private static final String SETTLE = """
			update catalog.certificate set status = :status where id = :id returning listing_id, expires_on
			""";

	private final DatabaseClient client;

	PostgresCertificateRegister(DatabaseClient client) {
		this.client = client;
	}

	@Override
	public Flux<Claim> withStatus(ClaimedCertificate.Status status, int size) {
		return this.client.sql(WITH_STATUS)
			.bind("status", status.name())
			.bind("size", size)
			.map(PostgresCertificateRegister::claim)
			.all();
	}

	@Override
	public Mono<Settled> settle(UUID id, ClaimedCertificate.Status status) {
		return this.client.sql(SETTLE)
			.bind("id", id)
			.bind("status", status.name())
			.map((row) -> new Settled(new ListingId(Columns.id(row, "listing_id")),
					row.get("expires_on", LocalDate.class)))
			.one();
	}

	private static Claim claim(Readable row) {
		ClaimedCertificate certificate = new ClaimedCertificate(Columns.id(row, "id"), Columns.text(row, "scheme"),
				row.get("grade", Integer.class), Columns.text(row, "number"), Columns.text(row, "issuer"),
				Columns.day(row, "issued_on"), row.get("expires_on", LocalDate.class),
				Columns.named(row, "status", ClaimedCertificate.Status.class));
		return new Claim(new ListingId(Columns.id(row, "listing_id")), Columns.text(row, "listing_name"), certificate);
	}

}
