package vn.postmart.marketplace.catalog.app;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingChanged;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ProductId;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.seller.StallActs;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.stereotype.Component;

/**
 * Says which shared product a listing offers. Everything joins the caller's transaction.
 */
@Component
public class OfferProduct {

	private final ProductRegister products;

	private final ListingRegister listings;

	private final StallActs acts;

	private final Outbox outbox;

	OfferProduct(ProductRegister products, ListingRegister listings, StallActs acts, Outbox outbox) {
		this.products = products;
		this.listings = listings;
		this.acts = acts;
		this.outbox = outbox;
	}

	/**
	 * A seller's own listing offers a product, or none. Refused as not found for
	 * another's, and when the product is unknown or in another category.
	 */
	public Mono<Void> offer(Actor actor, StallId stall, ListingId listing, @Nullable ProductId product) {
		return this.acts.record(actor, stall, "catalog.offer-product", listing.toString())
			.then(Mono.defer(() -> this.listings.owns(stall, listing)))
			.filter((owned) -> owned)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.then(Mono.defer(() -> link(stall, listing, product)));
	}

	/** The same by an operator, for anybody's listing. */
	public Mono<Void> correct(ListingId listing, @Nullable ProductId product) {
		return link(null, listing, product);
	}

	private Mono<Void> link(@Nullable StallId stall, ListingId listing, @Nullable ProductId product) {
		return this.products.link(stall, listing, product)
			.filter((linked) -> linked)
			.switchIfEmpty(Mono.error(() -> RefusedException.field("productId", "catalog.product-unfit")))
			.then(Mono.defer(() -> this.outbox
				.append(OutboxEvent.of(ListingChanged.TYPE, "listing:" + listing, new ListingChanged(listing)))));
	}

}
