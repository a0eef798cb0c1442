package vn.postmart.marketplace.catalog.store;

import java.time.LocalDate;
import java.util.Map;

import io.r2dbc.spi.Readable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.app.PostalRules;
import vn.postmart.marketplace.catalog.domain.GoodsRule;
import vn.postmart.marketplace.catalog.domain.PostalRule;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresPostalRules implements PostalRules {

	/**
	 * Held until the offer is written that is judged by them, so that no new rule slips
	 * in between.
	 */
	private static final String IN_FORCE = """
			select subject, coalesce(shelf.slug, value) as value, reason, reason_en
			from catalog.postal_rule
			left join catalog.category shelf on subject = 'CATEGORY' and value in (shelf.slug, shelf.parent_slug)
			where decision = 'REFUSE' and valid_from <= :day and (valid_to is null or valid_to >= :day)
			order by array_position(array['CATEGORY', 'GOODS_CLASS', 'WORD'], subject), value <> shelf.slug, id
			for share of postal_rule
			""";

	private static final String OF_CATEGORIES = """
			select value, decision, reason, reason_en
			from catalog.postal_rule
			where subject = 'CATEGORY' and valid_from <= :day and (valid_to is null or valid_to >= :day)
			""";

	private static final String SET = """
			insert into catalog.postal_rule (id, subject, value, decision, reason, reason_en, law, valid_from)
			values (uuidv7(), 'CATEGORY', :slug, :decision, :reason, :reasonEn, '', :from)
			""";

	private final DatabaseClient client;

	private final CategoryRules categories;

	PostgresPostalRules(DatabaseClient client) {
		this.client = client;
		this.categories = new CategoryRules(client, "catalog.postal_rule");
	}

	@Override
	public Flux<PostalRule> inForce(LocalDate day) {
		return this.client.sql(IN_FORCE).bind("day", day).map(PostgresPostalRules::rule).all();
	}

	@Override
	public Mono<Map<String, GoodsRule>> ofCategories(LocalDate day) {
		return this.client.sql(OF_CATEGORIES)
			.bind("day", day)
			.map((row) -> Map.entry(Columns.text(row, "value"), goodsRule(row)))
			.all()
			.collectMap(Map.Entry::getKey, Map.Entry::getValue);
	}

	@Override
	public Mono<Void> setForCategory(String slug, GoodsRule rule, LocalDate from) {
		Mono<Void> lifted = lock().then(Mono.defer(() -> this.categories.lift(slug, from)));
		return (rule.decision() == GoodsRule.Decision.ALLOW) ? lifted
				: lifted.then(Mono.defer(() -> set(slug, rule, from)));
	}

	/** Waits for those who judge by the rules as they were. */
	private Mono<Void> lock() {
		return this.client.sql("lock table catalog.postal_rule in exclusive mode").then();
	}

	private Mono<Void> set(String slug, GoodsRule rule, LocalDate from) {
		return this.client.sql(SET)
			.bind("slug", slug)
			.bind("decision", rule.decision().name())
			.bind("reason", rule.note())
			.bind("reasonEn", rule.noteEn())
			.bind("from", from)
			.then();
	}

	private static GoodsRule goodsRule(Readable row) {
		return new GoodsRule(Columns.named(row, "decision", GoodsRule.Decision.class), Columns.text(row, "reason"),
				Columns.text(row, "reason_en"));
	}

	private static PostalRule rule(Readable row) {
		return new PostalRule(Columns.named(row, "subject", PostalRule.Subject.class), Columns.text(row, "value"),
				Columns.text(row, "reason"), Columns.text(row, "reason_en"));
	}

}
