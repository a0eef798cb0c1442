package vn.postmart.marketplace.catalog.app;

import java.time.LocalDate;
import java.util.Map;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.domain.GoodsRule;
import vn.postmart.marketplace.catalog.domain.PostalRule;

/** What the post does not carry: rules with dates. */
public interface PostalRules {

	/**
	 * The rules that bar goods on a day, the gravest first; one of a category bars those
	 * in it, too.
	 */
	Flux<PostalRule> inForce(LocalDate day);

	/** What is said on a day of the goods of categories, by slug. */
	Mono<Map<String, GoodsRule>> ofCategories(LocalDate day);

	/** Replaces what is said of a category's goods from a day on. */
	Mono<Void> setForCategory(String slug, GoodsRule rule, LocalDate from);

}
