package vn.postmart.marketplace.catalog.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ProductId;
import vn.postmart.marketplace.catalog.ProductView;
import vn.postmart.marketplace.catalog.app.ProductRegister;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.VietnamTime;
import vn.postmart.marketplace.shared.VietnameseText;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresProductRegister implements ProductRegister {

	private static final String COLUMNS = """
			select product.id, product.name, product.name_en, product.category_slug, product.province_code
			from catalog.product
			""";

	private static final String ADD = """
			insert into catalog.product (id, name, name_en, folded, category_slug, province_code, created_at)
			values (:id, :name, :nameEn, :folded, :category, :province, :at)
			on conflict on constraint product_name_key do nothing
			""";

	private static final String NAMED = COLUMNS + """
			where folded like all(:words)
			order by position(:typed in folded), name
			limit :size
			""";

	private static final String LINK = """
			update catalog.listing
			set product_id = :product, version = version + 1
			where id = :listing and (:stall::uuid is null or stall_id = :stall) and (
				:product::uuid is null or category_slug = (
					select category_slug from catalog.product where id = :product
				)
			)
			""";

	private static final String OFFERS = """
			select listing.id, (
				select max(harvested_on)
				from catalog.lot
				where listing_id = listing.id and (best_before is null or best_before >= :day)
			) as harvested_on
			from catalog.listing
			where product_id = :product and active
			order by listing.id
			limit 100
			""";

	private final DatabaseClient client;

	private final Clock clock;

	PostgresProductRegister(DatabaseClient client, Clock clock) {
		this.client = client;
		this.clock = clock;
	}

	@Override
	public Mono<ProductView> find(ProductId id) {
		return this.client.sql(COLUMNS + "where product.id = :id")
			.bind("id", id.value())
			.map(PostgresProductRegister::product)
			.one();
	}

	@Override
	public Mono<ProductView> ofListing(ListingId id) {
		return this.client
			.sql(COLUMNS + "join catalog.listing on listing.product_id = product.id where listing.id = :id")
			.bind("id", id.value())
			.map(PostgresProductRegister::product)
			.one();
	}

	@Override
	public Flux<Offer> offers(ProductId id) {
		return this.client.sql(OFFERS)
			.bind("product", id.value())
			.bind("day", VietnamTime.today(this.clock))
			.map((row) -> new Offer(new ListingId(Columns.id(row, "id")), row.get("harvested_on", LocalDate.class)))
			.all();
	}

	@Override
	public Mono<Boolean> add(ProductView product, Instant at) {
		GenericExecuteSpec statement = this.client.sql(ADD)
			.bind("id", product.id().value())
			.bind("name", product.name())
			.bind("nameEn", product.nameEn())
			.bind("folded", VietnameseText.fold(product.name() + " " + product.nameEn()))
			.bind("category", product.category())
			.bind("at", at);
		return or(statement, "province", product.provinceCode(), String.class).fetch()
			.rowsUpdated()
			.map((added) -> added == 1);
	}

	@Override
	public Flux<ProductView> named(String typed, int size) {
		String folded = VietnameseText.fold(typed).replaceAll("[^\\p{L}\\p{N} ]", " ").strip();
		String[] words = Arrays.stream(folded.split(" +")).map((word) -> "%" + word + "%").toArray(String[]::new);
		return this.client.sql(NAMED)
			.bind("words", words)
			.bind("typed", folded)
			.bind("size", size)
			.map(PostgresProductRegister::product)
			.all();
	}

	@Override
	public Mono<Boolean> link(@Nullable StallId stall, ListingId listing, @Nullable ProductId product) {
		GenericExecuteSpec statement = this.client.sql(LINK).bind("listing", listing.value());
		GenericExecuteSpec owned = or(statement, "stall", (stall != null) ? stall.value() : null, UUID.class);
		return or(owned, "product", (product != null) ? product.value() : null, UUID.class).fetch()
			.rowsUpdated()
			.map((linked) -> linked == 1);
	}

	private static <T> GenericExecuteSpec or(GenericExecuteSpec statement, String name, @Nullable T value,
			Class<T> type) {
		return (value != null) ? statement.bind(name, value) : statement.bindNull(name, type);
	}

	private static ProductView product(Readable row) {
		return new ProductView(new ProductId(Columns.id(row, "id")), Columns.text(row, "name"),
				Columns.text(row, "name_en"), Columns.text(row, "category_slug"),
				row.get("province_code", String.class));
	}

}
