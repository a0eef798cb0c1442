package vn.postmart.marketplace.catalog.app;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.TransitRules;

/** How long the goods of categories may be on their way: limits with dates. */
public interface CategoryTransit {

	/**
	 * The limits in force on a day as they were said: a category that goes by the one it
	 * stands in is not among them.
	 */
	Mono<TransitRules> said(LocalDate day);

	/** Replaces the limit of a category from a day on; null lifts it. */
	Mono<Void> set(String slug, @Nullable Integer days, LocalDate from);

}
