package vn.postmart.marketplace.catalog.app;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.domain.CategoryAttribute;

/** What listings are asked by category. Everything joins the caller's transaction. */
public interface AttributeRegister {

	/** What counts for each category, in the order it is asked. */
	Flux<OnShelf> all();

	/** What counts for the listings of a category, in the order it is asked. */
	Flux<CategoryAttribute> of(String category);

	/** Adds the attribute to a category or changes it. */
	Mono<Void> put(String category, CategoryAttribute attribute);

	/**
	 * Takes an attribute away from the category that has it; false when it has none of
	 * that code.
	 */
	Mono<Boolean> remove(String category, String code);

	/**
	 * An attribute that counts for a category.
	 *
	 * @param inherited whether the category has it from the one it stands in
	 */
	record OnShelf(String category, boolean inherited, CategoryAttribute attribute) {

	}

}
