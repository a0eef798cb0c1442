package vn.postmart.marketplace.inventory.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.catalog.Listings;
import vn.postmart.marketplace.catalog.ProductView;
import vn.postmart.marketplace.catalog.Products;
import vn.postmart.marketplace.inventory.Availability;
import vn.postmart.marketplace.inventory.Stock;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.shared.Quantity;

import org.springframework.stereotype.Component;

/**
 * Reads who offers a shared product, in four questions however many do. Only goods in
 * hand compete: a pre-order is no offer to be had now.
 */
@Component
class ReadOffers {

	private final Products products;

	private final Listings listings;

	private final Stalls stalls;

	private final Stock stock;

	ReadOffers(Products products, Listings listings, Stalls stalls, Stock stock) {
		this.products = products;
		this.listings = listings;
		this.stalls = stalls;
		this.stock = stock;
	}

	Mono<FoundOffers> of(ProductView product) {
		return this.products.offers(product.id()).collectList().flatMap((offers) -> found(product, offers));
	}

	private Mono<FoundOffers> found(ProductView product, List<Products.Offer> offers) {
		List<ListingId> ids = offers.stream().map(Products.Offer::listingId).toList();
		return Mono
			.zip(this.listings.findAll(ids).collectMap(ListingView::id, Function.identity()),
					this.stock.available(ids)
						.filter(Availability::isInHand)
						.collectMap(Availability::listingId, Availability::available))
			.flatMap((both) -> stalls(both.getT1().values())
				.map((sellers) -> new FoundOffers(product, offers, both.getT1(), both.getT2(), sellers)));
	}

	private Mono<Map<StallId, StallView>> stalls(Collection<ListingView> found) {
		return this.stalls.findAll(found.stream().map(ListingView::stallId).distinct().toList())
			.collectMap(StallView::id);
	}

	/** The offers of a product with what is known of each. */
	record FoundOffers(ProductView product, List<Products.Offer> offers, Map<ListingId, ListingView> listings,
			Map<ListingId, Quantity> available, Map<StallId, StallView> stalls) {

		Quantity left(ListingId id) {
			return this.available.getOrDefault(id, Quantity.of(0));
		}

	}

}
