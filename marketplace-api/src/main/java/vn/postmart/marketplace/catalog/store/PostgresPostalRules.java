package vn.postmart.marketplace.catalog.store;

import java.time.LocalDate;

import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.app.PostalRules;
import vn.postmart.marketplace.catalog.domain.PostalRule;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresPostalRules implements PostalRules {

	private static final String IN_FORCE = """
			select subject, value, reason, reason_en
			from catalog.postal_rule
			where valid_from <= :day and (valid_to is null or valid_to >= :day)
			order by array_position(array['CATEGORY', 'GOODS_CLASS', 'WORD'], subject), id
			""";

	private static final String LIFT = """
			with replaced as (
				delete from catalog.postal_rule
				where subject = 'CATEGORY' and value = :slug and valid_to is null and valid_from >= :from
			)
			update catalog.postal_rule
			set valid_to = :from::date - 1
			where subject = 'CATEGORY' and value = :slug and valid_to is null and valid_from < :from
			""";

	private static final String SET = """
			insert into catalog.postal_rule (id, subject, value, reason, reason_en, law, valid_from)
			values (uuidv7(), 'CATEGORY', :slug, :reason, :reasonEn, '', :from)
			""";

	private final DatabaseClient client;

	PostgresPostalRules(DatabaseClient client) {
		this.client = client;
	}

	@Override
	public Flux<PostalRule> inForce(LocalDate day) {
		return this.client.sql(IN_FORCE).bind("day", day).map(PostgresPostalRules::rule).all();
	}

	@Override
	public Mono<Void> setForCategory(String slug, @Nullable PostalRule rule, LocalDate from) {
		Mono<Void> lifted = this.client.sql(LIFT).bind("slug", slug).bind("from", from).then();
		return (rule != null) ? lifted.then(Mono.defer(() -> set(rule, from))) : lifted;
	}

	private Mono<Void> set(PostalRule rule, LocalDate from) {
		return this.client.sql(SET)
			.bind("slug", rule.value())
			.bind("reason", rule.reason())
			.bind("reasonEn", rule.reasonEn())
			.bind("from", from)
			.then();
	}

	private static PostalRule rule(Readable row) {
		return new PostalRule(Columns.named(row, "subject", PostalRule.Subject.class), Columns.text(row, "value"),
				Columns.text(row, "reason"), Columns.text(row, "reason_en"));
	}

}
