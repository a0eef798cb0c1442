package vn.postmart.marketplace.catalog.store;

import java.time.LocalDate;

import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;

/** What holds for categories from a day on, in one of the tables that keep such rules. */
final class CategoryRules {

	private final DatabaseClient client;

	private final String lift;

	CategoryRules(DatabaseClient client, String table) {
		this.client = client;
		this.lift = """
				with replaced as (
					delete from %1$s
					where subject = 'CATEGORY' and value = :slug and valid_to is null and valid_from >= :from
				)
				update %1$s
				set valid_to = :from::date - 1
				where subject = 'CATEGORY' and value = :slug and valid_to is null and valid_from < :from
				""".formatted(table);
	}

	/** Ends the rule of a category the day before this one. */
	Mono<Void> lift(String slug, LocalDate from) {
		return this.client.sql(this.lift).bind("slug", slug).bind("from", from).then();
	}

}
