package vn.postmart.marketplace.review.app;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.ordering.Purchase;
import vn.postmart.marketplace.ordering.Purchases;
import vn.postmart.marketplace.review.domain.Review;

import org.springframework.stereotype.Component;

/** Shows a buyer what he may review and what he said. */
@Component
public class ShowOwnReviews {

	private final Purchases purchases;

	private final Reviews reviews;

	private final Clock clock;

	ShowOwnReviews(Purchases purchases, Reviews reviews, Clock clock) {
		this.purchases = purchases;
		this.reviews = reviews;
		this.clock = clock;
	}

	/** What was delivered of the group, for whoever knows its code and phone number. */
	public Mono<List<Own>> of(String groupCode, String phoneLastFour) {
		return this.purchases.of(groupCode, phoneLastFour)
			.filter(Purchase::delivered)
			.collectList()
			.flatMap((delivered) -> written(delivered).map((written) -> own(delivered, written)));
	}

	private Mono<Map<Place, Review>> written(Collection<Purchase> delivered) {
		List<OrderId> orders = delivered.stream().map(Purchase::orderId).distinct().toList();
		return this.reviews.ofOrders(orders).collectMap((review) -> new Place(review.orderId(), review.listingId()));
	}

	private List<Own> own(List<Purchase> delivered, Map<Place, Review> written) {
		return delivered.stream()
			.map((purchase) -> own(purchase, written.get(new Place(purchase.orderId(), purchase.listingId()))))
			.toList();
	}

	private Own own(Purchase purchase, @Nullable Review review) {
		boolean open = review == null || !this.clock.instant().isAfter(review.openUntil());
		return new Own(purchase, review, open);
	}

	private record Place(OrderId orderId, ListingId listingId) {
	}

	/**
	 * Something delivered, and what its buyer said of it.
	 *
	 * @param open whether he may still say something, or something else
	 */
	public record Own(Purchase purchase, @Nullable Review review, boolean open) {
	}

}
