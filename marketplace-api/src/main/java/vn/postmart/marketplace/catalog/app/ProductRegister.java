package vn.postmart.marketplace.catalog.app;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ProductId;
import vn.postmart.marketplace.catalog.ProductView;
import vn.postmart.marketplace.catalog.Products;
import vn.postmart.marketplace.seller.StallId;

/** Shared products, set up and offered. Everything joins the caller's transaction. */
public interface ProductRegister extends Products {

	/** Adds a product; false when there is one of that name. */
	Mono<Boolean> add(ProductView product, Instant at);

	/**
	 * Products whose name has the words that were typed, marks or none; all of them, by
	 * name, when nothing was.
	 */
	Flux<ProductView> named(String typed, int size);

	/**
	 * Has a listing offer a product of its category, or none.
	 * @param stall whose listing it must be; null for anybody's
	 * @return false when there is no such listing, or it is in another category
	 */
	Mono<Boolean> link(@Nullable StallId stall, ListingId listing, @Nullable ProductId product);

}
