package vn.postmart.marketplace.catalog.app;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** How long the goods of categories may be on their way: limits with dates. */
public interface CategoryTransit {

	/** Replaces the limit of a category from a day on; null lifts it. */
	Mono<Void> set(String slug, @Nullable Integer days, LocalDate from);

}
