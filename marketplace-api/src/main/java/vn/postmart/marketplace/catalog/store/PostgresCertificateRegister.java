package vn.postmart.marketplace.catalog.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ClaimedCertificate;
import vn.postmart.marketplace.catalog.DocumentType;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.app.CertificateRegister;
import vn.postmart.marketplace.catalog.domain.Place;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresCertificateRegister implements CertificateRegister {

	private static final String WITH_STATUS = """
			select certificate.id, listing_id, listing.name as listing_name, province_code, commune_code, scheme,
				grade, number, issuer, issued_on, expires_on, status, document_type, certificate.version
			from catalog.certificate
			join catalog.listing on listing.id = listing_id
			where status = :status
			order by certificate.id
			limit :size
			""";

	private static final String SETTLE = """
			update catalog.certificate
			set status = :status
			where id = :id and version = coalesce(:version, version)
			returning listing_id, expires_on
			""";

	private static final String PUT_DOCUMENT = """
			update catalog.certificate
			set document_id = :document, document_type = :type, status = 'PENDING', version = version + 1
			where id = :id and listing_id = :listing
			returning old.document_id, old.document_type
			""";

	private static final String REMOVE = """
			delete from catalog.certificate where id = :id and listing_id = :listing returning document_id, document_type
			""";

	private static final String DOCUMENTED = """
			select stall_id, document_id, document_type
			from catalog.certificate
			join catalog.listing on listing.id = listing_id
			where certificate.id = :id and document_id is not null
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
	public Mono<Settled> settle(UUID id, ClaimedCertificate.Status status, @Nullable Long version) {
		GenericExecuteSpec statement = this.client.sql(SETTLE).bind("id", id).bind("status", status.name());
		return ((version != null) ? statement.bind("version", version) : statement.bindNull("version", Long.class))
			.map((row) -> new Settled(new ListingId(Columns.id(row, "listing_id")),
					row.get("expires_on", LocalDate.class)))
			.one();
	}

	@Override
	public Mono<Boolean> exists(UUID id) {
		return this.client.sql("select exists (select from catalog.certificate where id = :id)")
			.bind("id", id)
			.mapValue(Boolean.class)
			.one();
	}

	@Override
	public Mono<List<Document>> put(ListingId listing, UUID certificate, Document document) {
		return this.client.sql(PUT_DOCUMENT)
			.bind("id", certificate)
			.bind("listing", listing.value())
			.bind("document", document.id())
			.bind("type", document.type().name())
			.map(PostgresCertificateRegister::documents)
			.one();
	}

	@Override
	public Mono<List<Document>> remove(ListingId listing, UUID certificate) {
		return this.client.sql(REMOVE)
			.bind("id", certificate)
			.bind("listing", listing.value())
			.map(PostgresCertificateRegister::documents)
			.one();
	}

	@Override
	public Mono<Documented> documented(UUID certificate) {
		return this.client.sql(DOCUMENTED)
			.bind("id", certificate)
			.map((row) -> new Documented(new StallId(Columns.id(row, "stall_id")),
					new Document(Columns.id(row, "document_id"),
							Columns.named(row, "document_type", DocumentType.class))))
			.one();
	}

	private static List<Document> documents(Readable row) {
		return Document.listed(row.get("document_id", UUID.class), row.get("document_type", String.class));
	}

	private static Claim claim(Readable row) {
		String document = row.get("document_type", String.class);
		ClaimedCertificate certificate = new ClaimedCertificate(Columns.id(row, "id"), Columns.text(row, "scheme"),
				row.get("grade", Integer.class), Columns.text(row, "number"), Columns.text(row, "issuer"),
				Columns.day(row, "issued_on"), row.get("expires_on", LocalDate.class),
				Columns.named(row, "status", ClaimedCertificate.Status.class),
				(document != null) ? DocumentType.valueOf(document) : null);
		return new Claim(new ListingId(Columns.id(row, "listing_id")), Columns.text(row, "listing_name"),
				new Place(Columns.text(row, "province_code"), Columns.text(row, "commune_code")), certificate,
				Columns.number(row, "version"));
	}

}
