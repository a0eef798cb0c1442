package vn.postmart.marketplace.ordering.app;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.ordering.domain.ChargeRules;

/** The dated rules of commission and tax. */
public interface ChargeRuleTable {

	Mono<ChargeRules> current();

}
