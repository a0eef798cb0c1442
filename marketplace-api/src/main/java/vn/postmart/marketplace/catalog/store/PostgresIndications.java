package vn.postmart.marketplace.catalog.store;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import io.r2dbc.spi.Readable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.app.Indications;
import vn.postmart.marketplace.catalog.domain.GeographicalIndication;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresIndications implements Indications {

	private static final String IN_FORCE = """
			select slug, name, product, province_codes, commune_codes
			from catalog.geographical_indication
			where valid_from <= :day and (valid_to is null or valid_to >= :day)
			order by name, slug
			""";

	private static final String END = """
			with replaced as (
				delete from catalog.geographical_indication where slug = :slug and valid_from >= :from
			)
			update catalog.geographical_indication
			set valid_to = :from::date - 1
			where slug = :slug and valid_from < :from and (valid_to is null or valid_to >= :from)
			""";

	private static final String ADD = """
			insert into catalog.geographical_indication (slug, name, product, province_codes, commune_codes, valid_from)
			values (:slug, :name, :product, :provinces, :communes, :from)
			""";

	private final DatabaseClient client;

	PostgresIndications(DatabaseClient client) {
		this.client = client;
	}

	@Override
	public Flux<GeographicalIndication> inForce(LocalDate day) {
		return this.client.sql(IN_FORCE).bind("day", day).map(PostgresIndications::indication).all();
	}

	@Override
	public Mono<Void> put(GeographicalIndication indication, LocalDate from) {
		return end(indication.slug(), from).then(Mono.defer(() -> add(indication, from)));
	}

	@Override
	public Mono<Void> end(String slug, LocalDate from) {
		return this.client.sql(END).bind("slug", slug).bind("from", from).then();
	}

	private Mono<Void> add(GeographicalIndication indication, LocalDate from) {
		return this.client.sql(ADD)
			.bind("slug", indication.slug())
			.bind("name", indication.name())
			.bind("product", indication.product())
			.bind("provinces", indication.provinces().toArray(String[]::new))
			.bind("communes", indication.communes().toArray(String[]::new))
			.bind("from", from)
			.then();
	}

	private static GeographicalIndication indication(Readable row) {
		return new GeographicalIndication(Columns.text(row, "slug"), Columns.text(row, "name"),
				Columns.text(row, "product"), codes(row, "province_codes"), codes(row, "commune_codes"));
	}

	private static Set<String> codes(Readable row, String column) {
		return Set.of(Objects.requireNonNull(row.get(column, String[].class)));
	}

}
