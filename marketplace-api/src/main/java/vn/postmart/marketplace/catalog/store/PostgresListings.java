package vn.postmart.marketplace.catalog.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingDetail;
import vn.postmart.marketplace.catalog.ListingDetails;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.catalog.Listings;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.catalog.LotView;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.VietnamTime;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

/**
 * Reads listings; {@link PostgresListingRegister} writes them. Children come as JSON, in
 * the same round trip.
 */
@Repository
final class PostgresListings implements Listings, ListingDetails {

	private static final String COLUMNS = """
			listing.id, listing.stall_id, listing.name, listing.name_en, listing.description, listing.description_en,
			listing.category_slug, listing.price_vnd, listing.weight_tolerance, listing.unit_code, listing.unit_label, listing.unit_label_en,
			listing.unit_net_weight_grams, listing.unit_net_millilitres, listing.minimum, listing.maximum, listing.step, listing.season_months,
			listing.goods_class, listing.own_produce, listing.processed, listing.not_postable_reason,
			listing.not_postable_reason_en, listing.active, listing.province_code, listing.commune_code,
			listing.listed_at, listing.version,
			(
				select json_agg(json_build_object('id', id, 'scheme', scheme, 'grade', grade, 'number', number,
					'issuer', issuer, 'issuedOn', issued_on, 'expiresOn', expires_on, 'status', status,
					'document', document_type) order by id)::text
				from catalog.certificate
				where listing_id = listing.id
			) as certificates,
			(
				select json_agg(json_build_object('id', id, 'alt', alt) order by id)::text
				from catalog.photo
				where listing_id = listing.id
			) as photos
			""";

	private static final String VIEWS = "select " + COLUMNS + " from catalog.listing where id = any(:ids)";

	private static final String DETAILS = "select " + COLUMNS + """
			,
			(
				select json_agg(json_build_object('id', id, 'code', code, 'harvestedOn', harvested_on, 'bestBefore',
					best_before) order by best_before nulls last, id)::text
				from catalog.lot
				where listing_id = listing.id
			) as lots,
			listing.attributes::text as answers,
			case when listing.attributes <> '{}' then (
				select json_agg(json_build_object('code', code, 'name', name, 'nameEn', name_en, 'kind', kind,
					'unit', unit, 'choices', choices, 'required', required, 'position', position)
					order by inherited desc, position, code)::text
				from catalog.attribute_in_force
				where shelf_slug = listing.category_slug
			) end as attributes,
			category.parent_slug as category_parent, category.name as category_name,
			category.name_en as category_name_en, category.picture as category_picture
			from catalog.listing
			join catalog.category on category.slug = listing.category_slug
			""";

	/**
	 * The ids are a question within it, so that PostgreSQL, which does not know how many
	 * they are, plans it once for all: planning takes twice as long as the answer.
	 */
	private static final String AMONG = "where listing.id = any((select :ids::uuid[])::uuid[])";

	private static final String LOTS = """
			select id, listing_id, code, harvested_on, best_before
			from catalog.lot
			where listing_id = any(:listings) and (best_before is null or best_before >= :day)
			order by best_before nulls last, id
			""";

	private final DatabaseClient client;

	private final Clock clock;

	PostgresListings(DatabaseClient client, Clock clock) {
		this.client = client;
		this.clock = clock;
	}

	@Override
	public Mono<ListingView> find(ListingId id) {
		return findAll(List.of(id)).next();
	}

	@Override
	public Flux<ListingView> findAll(Collection<ListingId> ids) {
		LocalDate today = VietnamTime.today(this.clock);
		return this.client.sql(VIEWS)
			.bind("ids", ids.stream().map(ListingId::value).toArray(UUID[]::new))
			.map((row) -> new ListingRow(row, today).view())
			.all();
	}

	@Override
	public Flux<LotView> lots(ListingId id) {
		return lots(List.of(id));
	}

	@Override
	public Flux<LotView> lots(Collection<ListingId> ids) {
		return this.client.sql(LOTS)
			.bind("listings", ids.stream().map(ListingId::value).toArray(UUID[]::new))
			.bind("day", VietnamTime.today(this.clock))
			.map(PostgresListings::lot)
			.all();
	}

	@Override
	public Mono<ListingDetail> detail(ListingId id) {
		return details(List.of(id)).next();
	}

	@Override
	public Flux<ListingDetail> details(Collection<ListingId> ids) {
		LocalDate today = VietnamTime.today(this.clock);
		return this.client.sql(DETAILS + AMONG)
			.bind("ids", ids.stream().map(ListingId::value).toArray(UUID[]::new))
			.map((row) -> new ListingRow(row, today).detail())
			.all();
	}

	@Override
	public Flux<ListingDetail> ofStall(StallId stall) {
		LocalDate today = VietnamTime.today(this.clock);
		return this.client.sql(DETAILS + "where listing.stall_id = :stall order by listing.id desc")
			.bind("stall", stall.value())
			.map((row) -> new ListingRow(row, today).detail())
			.all();
	}

	private static LotView lot(Readable row) {
		return new LotView(new LotId(Columns.id(row, "id")), new ListingId(Columns.id(row, "listing_id")),
				Columns.text(row, "code"), Columns.day(row, "harvested_on"), row.get("best_before", LocalDate.class));
	}

}
