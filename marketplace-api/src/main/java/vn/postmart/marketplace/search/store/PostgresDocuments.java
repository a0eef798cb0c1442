package vn.postmart.marketplace.search.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.postmart.marketplace.search.app.Documents;
import vn.postmart.marketplace.search.domain.DocumentState;
import vn.postmart.marketplace.search.domain.SearchDocument;
import vn.postmart.marketplace.search.domain.Shipping;
import vn.postmart.marketplace.search.domain.VersionedDocument;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresDocuments implements Documents {

	/**
	 * Advisory, because a listing that was never projected has no row to lock yet; in one
	 * order, so none waits.
	 */
	private static final String LOCK = """
			select count(pg_advisory_xact_lock(hashtextextended(id::text, 7)))
			from (select id from unnest(:ids::uuid[]) id order by id) ordered
			""";

	/** All of a batch in one statement; what says nothing new is left alone. */
	private static final String PUT = """
			insert into search.document as d (listing_id, version, visible, buyable, stall_id, categories, province,
				origin, keeps_days, least_grams, price, price_per_kg, listed_at, season, marks, name_accented,
				name_folded, text_accented, text_folded, foods, rating, sold, card)
			select "listingId", 1, visible, buyable, "stallId", categories, province, shipping ->> 'origin',
				(shipping ->> 'keepsDays')::integer, (shipping ->> 'leastGrams')::bigint, price, "pricePerKg",
				"listedAt", season, marks, "nameAccented", "nameFolded", "textAccented", "textFolded", foods, rating,
				sold, card
			from json_to_recordset(:documents::json) as document ("listingId" uuid, visible boolean,
				buyable boolean, "stallId" uuid, categories text[], province text, shipping json, price bigint,
				"pricePerKg" bigint, "listedAt" timestamptz, season integer[], marks text[], "nameAccented" text,
				"nameFolded" text, "textAccented" text, "textFolded" text, foods text[], rating bigint, sold bigint,
				card text)
			order by "listingId"
			on conflict on constraint document_pkey do update set version = d.version + 1, visible = excluded.visible,
				buyable = excluded.buyable, stall_id = excluded.stall_id, categories = excluded.categories,
				province = excluded.province, origin = excluded.origin, keeps_days = excluded.keeps_days,
				least_grams = excluded.least_grams, price = excluded.price, price_per_kg = excluded.price_per_kg,
				listed_at = excluded.listed_at, season = excluded.season, marks = excluded.marks,
				name_accented = excluded.name_accented, name_folded = excluded.name_folded,
				text_accented = excluded.text_accented, text_folded = excluded.text_folded, foods = excluded.foods,
				rating = excluded.rating, sold = excluded.sold, card = excluded.card
			where (d.visible, d.buyable, d.stall_id, d.categories, d.province, d.origin, d.keeps_days, d.least_grams,
					d.price, d.price_per_kg, d.listed_at, d.season, d.marks, d.name_accented, d.name_folded,
					d.text_accented, d.text_folded, d.foods, d.rating, d.sold, d.card)
				is distinct from (excluded.visible, excluded.buyable, excluded.stall_id, excluded.categories,
					excluded.province, excluded.origin, excluded.keeps_days, excluded.least_grams, excluded.price,
					excluded.price_per_kg, excluded.listed_at, excluded.season, excluded.marks, excluded.name_accented,
					excluded.name_folded, excluded.text_accented, excluded.text_folded, excluded.foods,
					excluded.rating, excluded.sold, excluded.card)
			""";

	private static final String DOCUMENTS = """
			select listing_id, version, indexed_version, visible, buyable, stall_id, categories, province, origin,
				keeps_days, least_grams, price, price_per_kg, listed_at, season, marks, name_accented, name_folded,
				text_accented, text_folded, foods, rating, sold, card
			from search.document
			""";

	private static final String STATES = """
			select listing_id, version, indexed_version, visible from search.document
			""";

	private static final String FROM = "where listing_id > :after order by listing_id limit :limit";

	private static final String AMONG = "where listing_id = any(:ids) order by listing_id";

	private static final String RAISE = """
			update search.document d set version = greatest(d.version, r.version) + 1
			from unnest(:ids::uuid[], :versions::bigint[]) as r (id, version) where d.listing_id = r.id
			""";

	private static final String UNINDEXED = DOCUMENTS
			+ "where indexed_version < version order by listing_id limit :limit";

	private static final String AFTER = DOCUMENTS + FROM;

	private static final String OF = DOCUMENTS + AMONG;

	private static final UUID BEFORE_ALL = new UUID(0, 0);

	/** Rows are locked in one order, so that no two batches wait for each other. */
	private static final String INDEXED = """
			with newer as (
				select d.listing_id, i.version
				from search.document d join unnest(:ids::uuid[], :versions::bigint[]) as i (id, version)
					on d.listing_id = i.id and d.indexed_version < i.version
				order by d.listing_id for update of d
			)
			update search.document d set indexed_version = n.version from newer n
			where d.listing_id = n.listing_id and d.indexed_version < n.version
			""";

	private final DatabaseClient database;

	private final JsonMapper mapper;

	PostgresDocuments(DatabaseClient database, JsonMapper mapper) {
		this.database = database;
		this.mapper = mapper;
	}

	@Override
	public Mono<Void> lock(Collection<UUID> listingIds) {
		return this.database.sql(LOCK).bind("ids", listingIds.toArray(UUID[]::new)).then();
	}

	@Override
	public Mono<Long> put(Collection<SearchDocument> documents) {
		return this.database.sql(PUT)
			.bind("documents", this.mapper.writeValueAsString(documents))
			.fetch()
			.rowsUpdated();
	}

	@Override
	public Flux<UUID> ofStall(UUID stallId) {
		return this.database.sql("select listing_id from search.document where stall_id = :stall")
			.bind("stall", stallId)
			.map((row) -> Columns.id(row, "listing_id"))
			.all();
	}

	@Override
	public Flux<UUID> ofCategory(String slug) {
		return this.database.sql("select listing_id from search.document where categories @> :slugs")
			.bind("slugs", new String[] { slug })
			.map((row) -> Columns.id(row, "listing_id"))
			.all();
	}

	@Override
	public Mono<List<VersionedDocument>> unindexed(int limit) {
		return this.database.sql(UNINDEXED).bind("limit", limit).map(PostgresDocuments::document).all().collectList();
	}

	@Override
	public Mono<Void> indexed(List<VersionedDocument> documents) {
		return this.database.sql(INDEXED)
			.bind("ids", documents.stream().map((entry) -> entry.document().listingId()).toArray(UUID[]::new))
			.bind("versions", documents.stream().map(VersionedDocument::version).toArray(Long[]::new))
			.then();
	}

	@Override
	public Mono<List<VersionedDocument>> after(@Nullable UUID listingId, int limit) {
		return this.database.sql(AFTER)
			.bind("after", (listingId != null) ? listingId : BEFORE_ALL)
			.bind("limit", limit)
			.map(PostgresDocuments::document)
			.all()
			.collectList();
	}

	@Override
	public Mono<List<VersionedDocument>> of(Collection<UUID> listingIds) {
		return this.database.sql(OF)
			.bind("ids", listingIds.toArray(UUID[]::new))
			.map(PostgresDocuments::document)
			.all()
			.collectList();
	}

	@Override
	public Mono<List<DocumentState>> states(@Nullable UUID after, int limit, boolean digests) {
		return states(this.database.sql((digests ? DOCUMENTS : STATES) + FROM)
			.bind("after", (after != null) ? after : BEFORE_ALL)
			.bind("limit", limit), digests);
	}

	@Override
	public Mono<List<DocumentState>> states(Collection<UUID> listingIds, boolean digests) {
		return states(
				this.database.sql((digests ? DOCUMENTS : STATES) + AMONG).bind("ids", listingIds.toArray(UUID[]::new)),
				digests);
	}

	@Override
	public Mono<Void> raise(Map<UUID, Long> versions) {
		List<UUID> ids = versions.keySet().stream().sorted().toList();
		return this.database.sql(RAISE)
			.bind("ids", ids.toArray(UUID[]::new))
			.bind("versions", ids.stream().map(versions::get).toArray(Long[]::new))
			.then();
	}

	private static Mono<List<DocumentState>> states(GenericExecuteSpec query, boolean digests) {
		return query.map((row) -> state(row, digests)).all().collectList();
	}

	private static DocumentState state(Readable row, boolean digests) {
		long version = Columns.number(row, "version");
		return new DocumentState(Columns.id(row, "listing_id"), version, Columns.truth(row, "visible"),
				Columns.number(row, "indexed_version") < version, digests ? document(row).document().digest() : 0);
	}

	private static VersionedDocument document(Readable row) {
		SearchDocument document = new SearchDocument(Columns.id(row, "listing_id"), Columns.truth(row, "visible"),
				Columns.truth(row, "buyable"), Columns.id(row, "stall_id"),
				List.of(Objects.requireNonNull(row.get("categories", String[].class))), Columns.text(row, "province"),
				shipping(row), Columns.number(row, "price"), row.get("price_per_kg", Long.class),
				Columns.instant(row, "listed_at"), List.of(Objects.requireNonNull(row.get("season", Integer[].class))),
				List.of(Objects.requireNonNull(row.get("marks", String[].class))), Columns.text(row, "name_accented"),
				Columns.text(row, "name_folded"), Columns.text(row, "text_accented"), Columns.text(row, "text_folded"),
				List.of(Objects.requireNonNull(row.get("foods", String[].class))), Columns.number(row, "rating"),
				Columns.number(row, "sold"), Columns.text(row, "card"));
		return new VersionedDocument(document, Columns.number(row, "version"));
	}

	private static Shipping shipping(Readable row) {
		return new Shipping(Columns.text(row, "origin"), row.get("keeps_days", Integer.class),
				Columns.number(row, "least_grams"));
	}

}
