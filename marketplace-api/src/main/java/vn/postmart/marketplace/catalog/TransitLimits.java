package vn.postmart.marketplace.catalog;

import reactor.core.publisher.Mono;

/** How long goods may be on their way. */
public interface TransitLimits {

	/** The limits of today. */
	Mono<TransitRules> today();

	/** The same, or as they were less than a second ago. */
	Mono<TransitRules> lately();

}
