package vn.postmart.marketplace.catalog.store;

import java.time.Instant;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.PhotoView;
import vn.postmart.marketplace.catalog.app.PhotoRegister;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresPhotoRegister implements PhotoRegister {

	private static final String ADD = """
			insert into catalog.photo (id, listing_id, alt, added_at) values (:id, :listing, :alt, :at)
			""";

	private final DatabaseClient client;

	PostgresPhotoRegister(DatabaseClient client) {
		this.client = client;
	}

	@Override
	public Mono<Long> count(ListingId listing) {
		return this.client.sql("select count(*) from catalog.photo where listing_id = :listing")
			.bind("listing", listing.value())
			.mapValue(Long.class)
			.one();
	}

	@Override
	public Mono<Void> add(ListingId listing, PhotoView photo, Instant at) {
		return this.client.sql(ADD)
			.bind("id", photo.id())
			.bind("listing", listing.value())
			.bind("alt", photo.alt())
			.bind("at", at)
			.then();
	}

}
