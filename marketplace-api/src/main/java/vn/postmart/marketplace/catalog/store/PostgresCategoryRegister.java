package vn.postmart.marketplace.catalog.store;

import io.r2dbc.spi.Readable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.CategoryView;
import vn.postmart.marketplace.catalog.app.CategoryRegister;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresCategoryRegister implements CategoryRegister {

	private static final String ALL = """
			with recursive shelf as (
				select slug, parent_slug, name, name_en, picture, position, 0 as depth
				from catalog.category
				where parent_slug is null
				union all
				select category.slug, category.parent_slug, category.name, category.name_en, category.picture,
					category.position, shelf.depth + 1
				from catalog.category
				join shelf on category.parent_slug = shelf.slug
			)
			select slug, parent_slug, name, name_en, picture, position from shelf order by depth, position, slug
			""";

	private static final String PUT = """
			insert into catalog.category (slug, parent_slug, name, name_en, picture, position)
			values (:slug, :parent, :name, :nameEn, :picture, :position)
			on conflict on constraint category_pkey do update
			set parent_slug = excluded.parent_slug, name = excluded.name, name_en = excluded.name_en,
				picture = excluded.picture, position = excluded.position
			""";

	private static final String IS_USED = """
			select exists (select from catalog.category where parent_slug = :slug)
				or exists (select from catalog.listing where category_slug = :slug)
				or exists (select from catalog.product where category_slug = :slug)
			""";

	private final DatabaseClient client;

	PostgresCategoryRegister(DatabaseClient client) {
		this.client = client;
	}

	@Override
	public Flux<CategoryView> all() {
		return this.client.sql(ALL).map(PostgresCategoryRegister::category).all();
	}

	@Override
	public Mono<Boolean> exists(String slug) {
		return this.client.sql("select exists (select from catalog.category where slug = :slug)")
			.bind("slug", slug)
			.mapValue(Boolean.class)
			.one();
	}

	@Override
	public Mono<Void> put(CategoryView category) {
		GenericExecuteSpec statement = this.client.sql(PUT)
			.bind("slug", category.slug())
			.bind("name", category.name())
			.bind("nameEn", category.nameEn())
			.bind("picture", category.picture())
			.bind("position", category.position());
		String parent = category.parent();
		return ((parent != null) ? statement.bind("parent", parent) : statement.bindNull("parent", String.class))
			.then();
	}

	@Override
	public Mono<Boolean> isUsed(String slug) {
		return this.client.sql(IS_USED).bind("slug", slug).mapValue(Boolean.class).one();
	}

	@Override
	public Mono<Boolean> remove(String slug) {
		return this.client.sql("delete from catalog.category where slug = :slug")
			.bind("slug", slug)
			.fetch()
			.rowsUpdated()
			.map((removed) -> removed == 1);
	}

	@Override
	public Mono<Void> lock() {
		return this.client.sql("select pg_advisory_xact_lock(hashtextextended('catalog.category', 0))").then();
	}

	private static CategoryView category(Readable row) {
		return new CategoryView(Columns.text(row, "slug"), row.get("parent_slug", String.class),
				Columns.text(row, "name"), Columns.text(row, "name_en"), Columns.text(row, "picture"),
				Columns.small(row, "position"));
	}

}
