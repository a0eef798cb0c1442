package vn.postmart.marketplace.catalog.app;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.domain.PostalRule;

/** What the post does not carry: rules with dates. */
public interface PostalRules {

	/** The rules in force on a day, the gravest first. */
	Flux<PostalRule> inForce(LocalDate day);

	/** Replaces the rule of a category from a day on; null lifts it. */
	Mono<Void> setForCategory(String slug, @Nullable PostalRule rule, LocalDate from);

}
