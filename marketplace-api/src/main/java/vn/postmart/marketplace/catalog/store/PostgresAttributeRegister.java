package vn.postmart.marketplace.catalog.store;

import io.r2dbc.spi.Readable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.app.AttributeRegister;
import vn.postmart.marketplace.catalog.domain.CategoryAttribute;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresAttributeRegister implements AttributeRegister {

	private static final String ALL = """
			select shelf_slug, inherited, code, name, name_en, kind, unit, choices::text as choices, required, position
			from catalog.attribute_in_force
			""";

	private static final String IN_ORDER = " order by shelf_slug, inherited desc, position, code";

	private static final String PUT = """
			insert into catalog.category_attribute
				(category_slug, code, name, name_en, kind, unit, choices, required, position)
			values (:category, :code, :name, :nameEn, :kind, :unit, :choices::jsonb, :required, :position)
			on conflict on constraint category_attribute_pkey do update
			set name = excluded.name, name_en = excluded.name_en, kind = excluded.kind, unit = excluded.unit,
				choices = excluded.choices, required = excluded.required, position = excluded.position
			""";

	private final DatabaseClient client;

	PostgresAttributeRegister(DatabaseClient client) {
		this.client = client;
	}

	@Override
	public Flux<OnShelf> all() {
		return this.client.sql(ALL + IN_ORDER)
			.map((row) -> new OnShelf(Columns.text(row, "shelf_slug"), Columns.truth(row, "inherited"), attribute(row)))
			.all();
	}

	@Override
	public Flux<CategoryAttribute> of(String category) {
		return this.client.sql(ALL + "where shelf_slug = :category" + IN_ORDER)
			.bind("category", category)
			.map(PostgresAttributeRegister::attribute)
			.all();
	}

	@Override
	public Mono<Void> put(String category, CategoryAttribute attribute) {
		GenericExecuteSpec statement = this.client.sql(PUT)
			.bind("category", category)
			.bind("code", attribute.code())
			.bind("name", attribute.name())
			.bind("nameEn", attribute.nameEn())
			.bind("kind", attribute.kind().name())
			.bind("choices", ChildrenJson.write(attribute.choices()))
			.bind("required", attribute.required())
			.bind("position", attribute.position());
		String unit = attribute.unit();
		return ((unit != null) ? statement.bind("unit", unit) : statement.bindNull("unit", String.class)).then();
	}

	@Override
	public Mono<Boolean> remove(String category, String code) {
		return this.client
			.sql("delete from catalog.category_attribute where category_slug = :category and code = :code")
			.bind("category", category)
			.bind("code", code)
			.fetch()
			.rowsUpdated()
			.map((removed) -> removed == 1);
	}

	private static CategoryAttribute attribute(Readable row) {
		return new CategoryAttribute(Columns.text(row, "code"), Columns.text(row, "name"), Columns.text(row, "name_en"),
				Columns.named(row, "kind", CategoryAttribute.Kind.class), row.get("unit", String.class),
				ChildrenJson.list(Columns.text(row, "choices"), CategoryAttribute.Choice[].class),
				Columns.truth(row, "required"), Columns.small(row, "position"));
	}

}
