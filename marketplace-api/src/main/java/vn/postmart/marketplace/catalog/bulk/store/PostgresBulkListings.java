package vn.postmart.marketplace.catalog.bulk.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.r2dbc.spi.Readable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.catalog.LotRecorded;
import vn.postmart.marketplace.catalog.SalesPlan;
import vn.postmart.marketplace.catalog.app.CertificateRegister.Document;
import vn.postmart.marketplace.catalog.bulk.BulkDraft;
import vn.postmart.marketplace.catalog.bulk.BulkListings;
import vn.postmart.marketplace.catalog.bulk.ImportId;
import vn.postmart.marketplace.catalog.bulk.PriceListItem;
import vn.postmart.marketplace.catalog.domain.Place;
import vn.postmart.marketplace.catalog.domain.WayOfSale;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresBulkListings implements BulkListings {

	private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

	private final DatabaseClient client;

	PostgresBulkListings(DatabaseClient client) {
		this.client = client;
	}

	@Override
	public Flux<Known> known(Collection<UUID> stalls, Collection<String> codes) {
		return this.client.sql(BatchStatements.KNOWN)
			.bind("stalls", stalls.toArray(UUID[]::new))
			.bind("codes", codes.toArray(String[]::new))
			.bind("ids",
					codes.stream().filter((code) -> code.matches(UUID_FORM)).map(UUID::fromString).toArray(UUID[]::new))
			.map(PostgresBulkListings::known)
			.all();
	}

	@Override
	public Mono<Map<ListingId, WayOfSale>> waysOfSale(UUID stall, Collection<ListingId> ids) {
		return this.client.sql(BatchStatements.WAYS_OF_SALE)
			.bind("stall", stall)
			.bind("ids", ids.stream().map(ListingId::value).toArray(UUID[]::new))
			.map((row) -> Map.entry(id(row),
					new WayOfSale(Columns.text(row, "unit_code"), Columns.truth(row, "weighed"))))
			.all()
			.collectMap(Map.Entry::getKey, Map.Entry::getValue);
	}

	@Override
	public Mono<Set<ListingId>> reprice(UUID stall, List<PriceListItem> items) {
		return this.client.sql(BatchStatements.REPRICE)
			.bind("stall", stall)
			.bind("lines", RowsJson.write(items.stream().map(Line::of).toList()))
			.map(PostgresBulkListings::id)
			.all()
			.collect(Collectors.toSet());
	}

	@Override
	public Flux<BulkDraft> ofStall(UUID stall) {
		return this.client.sql(BatchStatements.OF_STALL)
			.bind("stall", stall)
			.map((row) -> RowsJson.read(Columns.text(row, "draft"), BulkDraft.class))
			.all();
	}

	@Override
	public Mono<Loaded> load(ImportId id, int size, Instant at) {
		return this.client.sql(BatchStatements.TAKE)
			.bind("id", id.value())
			.bind("size", size)
			.map((row) -> Columns.text(row, "draft"))
			.all()
			.collectList()
			.flatMap((drafts) -> write(drafts, at));
	}

	private Mono<Loaded> write(List<String> drafts, Instant at) {
		String json = "[" + String.join(",", drafts) + "]";
		return listings(json, at)
			.flatMap((listings) -> certificates(json).map((claims) -> Claims.with(listings, claims)))
			.flatMap((written) -> lots(json, at).zipWith(plans(json))
				.map((loaded) -> new Loaded(drafts.size(), written.changed(), loaded.getT1(), loaded.getT2(),
						written.dropped())));
	}

	private Mono<List<ListingId>> listings(String drafts, Instant at) {
		return this.client.sql(BatchStatements.LISTINGS)
			.bind("drafts", drafts)
			.bind("at", at)
			.map(PostgresBulkListings::id)
			.all()
			.collectList();
	}

	private Mono<List<Claim>> certificates(String drafts) {
		return this.client.sql(BatchStatements.CERTIFICATES)
			.bind("drafts", drafts)
			.map((row) -> new Claim(id(row),
					Document.listed(row.get("document_id", UUID.class), row.get("document_type", String.class))))
			.all()
			.collectList();
	}

	private Mono<List<LotRecorded>> lots(String drafts, Instant at) {
		return this.client.sql(BatchStatements.LOTS)
			.bind("drafts", drafts)
			.bind("at", at)
			.map(PostgresBulkListings::lot)
			.all()
			.collectList();
	}

	private Mono<Map<ListingId, SalesPlan>> plans(String drafts) {
		return this.client.sql(BatchStatements.PLANS)
			.bind("drafts", drafts)
			.map((row) -> Map.entry(id(row), RowsJson.read(Columns.text(row, "plan"), SalesPlan.class)))
			.all()
			.collectMap(Map.Entry::getKey, Map.Entry::getValue);
	}

	private static ListingId id(Readable row) {
		return new ListingId(Columns.id(row, "id"));
	}

	private static LotRecorded lot(Readable row) {
		return new LotRecorded(new LotId(Columns.id(row, "id")), new ListingId(Columns.id(row, "listing_id")),
				new Quantity(Columns.number(row, "quantity")), row.get("best_before", LocalDate.class));
	}

	private static Known known(Readable row) {
		return new Known(Columns.id(row, "id"), Columns.id(row, "stall_id"), row.get("code", String.class),
				Columns.text(row, "name_en"), Columns.text(row, "description_en"), Columns.text(row, "unit_label_en"),
				row.get("unit_net_millilitres", Long.class), row.get("weight_tolerance", Integer.class),
				Columns.truth(row, "active"),
				new Place(Columns.text(row, "province_code"), Columns.text(row, "commune_code")),
				RowsJson.answers(Columns.text(row, "attributes")),
				Set.of(Objects.requireNonNull(row.get("lots", String[].class))));
	}

	/** A claim that changed or went, and the document that went with it. */
	private record Claim(ListingId listing, List<Document> dropped) {
	}

	/** Listings that changed, by themselves or by their claims. */
	private record Claims(List<ListingId> changed, List<Document> dropped) {

		static Claims with(List<ListingId> listings, List<Claim> claims) {
			return new Claims(Stream.concat(listings.stream(), claims.stream().map(Claim::listing)).distinct().toList(),
					claims.stream().flatMap((claim) -> claim.dropped().stream()).toList());
		}

	}

	/** A line of a price list, quantities in thousandths. */
	private record Line(UUID id, long version, long price, long minimum, long maximum, long step, boolean active) {

		static Line of(PriceListItem item) {
			return new Line(item.id().value(), item.version(), item.price().amount(), item.minimum().thousandths(),
					item.maximum().thousandths(), item.step().thousandths(), item.active());
		}

	}

}
