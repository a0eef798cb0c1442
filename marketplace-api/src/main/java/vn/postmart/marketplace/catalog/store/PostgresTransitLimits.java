package vn.postmart.marketplace.catalog.store;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.GoodsClass;
import vn.postmart.marketplace.catalog.TransitLimits;
import vn.postmart.marketplace.catalog.TransitRules;
import vn.postmart.marketplace.catalog.app.CategoryTransit;
import vn.postmart.marketplace.shared.VietnamTime;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresTransitLimits implements TransitLimits, CategoryTransit {

	/** A category that says nothing goes by the one it stands in. */
	private static final String IN_FORCE = """
			with limits as (
				select subject, value, days
				from catalog.transit_limit
				where valid_from <= :day and (valid_to is null or valid_to >= :day)
			)
			select subject, value, days from limits where subject = 'GOODS_CLASS'
			union all
			select 'CATEGORY', category.slug, coalesce(own.days, above.days)
			from catalog.category
			left join limits own on own.subject = 'CATEGORY' and own.value = category.slug
			left join limits above on above.subject = 'CATEGORY' and above.value = category.parent_slug
			where own.days is not null or above.days is not null
			""";

	private static final String SAID = """
			select subject, value, days
			from catalog.transit_limit
			where valid_from <= :day and (valid_to is null or valid_to >= :day)
			""";

	private static final String SET = """
			insert into catalog.transit_limit (id, subject, value, days, valid_from)
			values (uuidv7(), 'CATEGORY', :slug, :days, :from)
			""";

	private static final Duration SHOWN_AGAIN = Duration.ofMillis(900);

	private final DatabaseClient client;

	private final CategoryRules categories;

	private final Clock clock;

	private final Mono<TransitRules> lately;

	PostgresTransitLimits(DatabaseClient client, Clock clock) {
		this.client = client;
		this.categories = new CategoryRules(client, "catalog.transit_limit");
		this.clock = clock;
		this.lately = Mono.defer(this::today)
			.cache((read) -> SHOWN_AGAIN, (failure) -> Duration.ZERO, () -> Duration.ZERO);
	}

	@Override
	public Mono<TransitRules> today() {
		return rules(IN_FORCE, VietnamTime.today(this.clock));
	}

	@Override
	public Mono<TransitRules> said(LocalDate day) {
		return rules(SAID, day);
	}

	private Mono<TransitRules> rules(String statement, LocalDate day) {
		return this.client.sql(statement)
			.bind("day", day)
			.map(PostgresTransitLimits::limit)
			.all()
			.collectList()
			.map(PostgresTransitLimits::rules);
	}

	@Override
	public Mono<TransitRules> lately() {
		return this.lately;
	}

	@Override
	public Mono<Void> set(String slug, @Nullable Integer days, LocalDate from) {
		Mono<Void> lifted = this.categories.lift(slug, from);
		return (days != null) ? lifted.then(Mono.defer(() -> insert(slug, days, from))) : lifted;
	}

	private Mono<Void> insert(String slug, int days, LocalDate from) {
		return this.client.sql(SET).bind("slug", slug).bind("days", days).bind("from", from).then();
	}

	private static TransitRules rules(List<Limit> limits) {
		Map<GoodsClass, Integer> byClass = new EnumMap<>(GoodsClass.class);
		Map<String, Integer> byCategory = new HashMap<>();
		for (Limit limit : limits) {
			switch (limit.subject()) {
				case GOODS_CLASS -> byClass.put(GoodsClass.valueOf(limit.value()), limit.days());
				case CATEGORY -> byCategory.put(limit.value(), limit.days());
			}
		}
		return new TransitRules(byClass, byCategory);
	}

	private static Limit limit(Readable row) {
		return new Limit(Columns.named(row, "subject", Subject.class), Columns.text(row, "value"),
				Columns.small(row, "days"));
	}

	private enum Subject {

		GOODS_CLASS, CATEGORY

	}

	private record Limit(Subject subject, String value, int days) {
	}

}
