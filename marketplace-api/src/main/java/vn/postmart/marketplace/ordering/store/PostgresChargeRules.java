package vn.postmart.marketplace.ordering.store;

import java.time.Duration;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.ordering.app.ChargeRuleTable;
import vn.postmart.marketplace.ordering.domain.ChargeRule;
import vn.postmart.marketplace.ordering.domain.ChargeRules;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

/**
 * Kept in memory for a minute: the rules are dated, so a change is entered days before it
 * counts.
 */
@Repository
final class PostgresChargeRules implements ChargeRuleTable {

	private static final String SELECT = """
			select valid_from, valid_to, commission as commission_basis_points, vat as vat_basis_points,
				income_tax as income_tax_basis_points
			from ordering.charge_rule order by valid_from
			""";

	private final Mono<ChargeRules> rules;

	PostgresChargeRules(DatabaseClient database) {
		this.rules = database.sql(SELECT)
			.mapProperties(ChargeRule.class)
			.all()
			.collectList()
			.map(ChargeRules::new)
			.cache((loaded) -> Duration.ofMinutes(1), (failure) -> Duration.ZERO, () -> Duration.ZERO);
	}

	@Override
	public Mono<ChargeRules> current() {
		return this.rules;
	}

}
