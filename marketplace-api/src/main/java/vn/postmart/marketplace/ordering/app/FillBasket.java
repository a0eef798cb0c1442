package vn.postmart.marketplace.ordering.app;

import java.util.List;
import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.catalog.Listings;
import vn.postmart.marketplace.ordering.domain.BasketLine;
import vn.postmart.marketplace.ordering.domain.LineRules;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.problem.FieldError;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.stereotype.Component;

/**
 * Puts listings into a basket and takes them out. Nothing is held: stock is looked at
 * again when ordering.
 */
@Component
public class FillBasket {

	private static final int MAX_LINES = 100;

	private final Baskets baskets;

	private final Listings listings;

	private final Transactions transactions;

	FillBasket(Baskets baskets, Listings listings, Transactions transactions) {
		this.baskets = baskets;
		this.listings = listings;
		this.transactions = transactions;
	}

	/** A new empty basket under an id that cannot be guessed. */
	public Mono<UUID> create() {
		return Mono.fromSupplier(UUID::randomUUID)
			.flatMap((id) -> this.transactions.inTransaction(() -> this.baskets.add(id)).thenReturn(id));
	}

	/**
	 * Sets a line's quantity; zero removes it. Refused when the listing cannot be bought
	 * in that quantity.
	 */
	public Mono<Void> put(UUID basketId, ListingId listingId, Quantity quantity) {
		if (quantity.thousandths() == 0) {
			return remove(basketId, listingId);
		}
		return this.listings.find(listingId)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.doOnNext((listing) -> check(listing, quantity))
			.flatMap((listing) -> this.transactions.inTransaction(() -> put(basketId, listing, quantity)));
	}

	public Mono<Void> remove(UUID basketId, ListingId listingId) {
		return this.transactions.inTransaction(() -> this.baskets.remove(basketId, listingId));
	}

	private Mono<Void> put(UUID basketId, ListingView listing, Quantity quantity) {
		return this.baskets.lines(basketId)
			.filter((lines) -> lines.size() < MAX_LINES
					|| lines.stream().anyMatch((line) -> line.listingId().equals(listing.id())))
			.switchIfEmpty(Mono.error(() -> RefusedException.rule("ordering.basket-full", MAX_LINES)))
			.flatMap((lines) -> this.baskets.put(basketId, new BasketLine(listing.id(), quantity, listing.price())))
			.filter(Boolean::booleanValue)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.then();
	}

	private static void check(ListingView listing, Quantity quantity) {
		LineRules.check(listing, quantity).ifPresent((reason) -> {
			throw RefusedException
				.rule("ordering." + reason, listing.name(), listing.minimum(), listing.maximum(), listing.step())
				.withFields(List.of(FieldError.of("quantity", "ordering." + reason, listing.name(), listing.minimum(),
						listing.maximum(), listing.step())));
		});
	}

}
