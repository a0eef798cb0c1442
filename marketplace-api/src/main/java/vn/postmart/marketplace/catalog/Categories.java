package vn.postmart.marketplace.catalog;

import reactor.core.publisher.Flux;

/** The shelves of the shop. */
public interface Categories {

	/** All categories, parents before their children, neighbours in their order. */
	Flux<CategoryView> all();

}
