package vn.postmart.marketplace.catalog.app;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.Categories;
import vn.postmart.marketplace.catalog.CategoryView;

/** The shelves, to be read and set up. */
public interface CategoryRegister extends Categories {

	/** Lets nobody else change a category until the transaction ends. */
	Mono<Void> lock();

	/** Adds the category or changes it. */
	Mono<Void> put(CategoryView category);

	/** Whether there is one. */
	Mono<Boolean> exists(String slug);

	/** Whether a category, a listing or a shared product stands in it. */
	Mono<Boolean> isUsed(String slug);

	/** Takes an unused category away with its attributes; false when there is none. */
	Mono<Boolean> remove(String slug);

}
