package vn.postmart.marketplace.ordering.app;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.catalog.Listings;
import vn.postmart.marketplace.inventory.OrderWindow;
import vn.postmart.marketplace.inventory.OrderWindows;
import vn.postmart.marketplace.inventory.Stock;
import vn.postmart.marketplace.ordering.domain.BasketLine;
import vn.postmart.marketplace.ordering.domain.LineRules;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.VietnamTime;
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

	private final Stock stock;

	private final OrderWindows windows;

	private final Clock clock;

	private final Transactions transactions;

	FillBasket(Baskets baskets, Listings listings, Stock stock, OrderWindows windows, Clock clock,
			Transactions transactions) {
		this.baskets = baskets;
		this.listings = listings;
		this.stock = stock;
		this.windows = windows;
		this.clock = clock;
		this.transactions = transactions;
	}

	/** A new empty basket under an id that cannot be guessed. */
	public Mono<UUID> create() {
		return Mono.fromSupplier(UUID::randomUUID)
			.flatMap((id) -> this.transactions.inTransaction(() -> this.baskets.add(id)).thenReturn(id));
	}

	/**
	 * Sets a line's quantity; zero removes it. Refused when the listing cannot be bought
	 * in that quantity, outside the windows in which it is sold, or when no pre-order of
	 * it is open for that day.
	 * @param promisedFor the ship-by day of a pre-order, null for goods in hand
	 */
	public Mono<Void> put(UUID basketId, ListingId listingId, Quantity quantity, @Nullable LocalDate promisedFor) {
		if (quantity.thousandths() == 0) {
			return remove(basketId, listingId);
		}
		return this.listings.find(listingId)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.doOnNext((listing) -> check(listing, quantity))
			.delayUntil(this::sold)
			.delayUntil((listing) -> promised(listingId, promisedFor))
			.map((listing) -> new BasketLine(listingId, quantity, listing.price(), promisedFor))
			.flatMap((line) -> this.transactions.inTransaction(() -> put(basketId, line)));
	}

	public Mono<Void> remove(UUID basketId, ListingId listingId) {
		return this.transactions.inTransaction(() -> this.baskets.remove(basketId, listingId));
	}

	private Mono<Void> sold(ListingView listing) {
		return this.windows.current(List.of(listing.id()))
			.flatMap((windows) -> Mono.justOrEmpty(windows.get(listing.id())))
			.doOnNext((window) -> check(listing, window, this.clock.instant()))
			.then();
	}

	private static void check(ListingView listing, OrderWindow window, Instant now) {
		LineRules.check(window, now).ifPresent((reason) -> {
			throw RefusedException.rule("ordering." + reason, listing.name(), VietnamTime.written(window.opensAt()));
		});
	}

	private Mono<Void> promised(ListingId listing, @Nullable LocalDate promisedFor) {
		return (promisedFor == null) ? Mono.empty()
				: this.stock.onOffer(List.of(listing))
					.filter((offer) -> promisedFor.equals(offer.shipBy()))
					.next()
					.switchIfEmpty(Mono.error(() -> RefusedException.field("promisedFor", "ordering.not-promised")))
					.then();
	}

	private Mono<Void> put(UUID basketId, BasketLine put) {
		return this.baskets.lines(basketId)
			.filter((lines) -> lines.size() < MAX_LINES
					|| lines.stream().anyMatch((line) -> line.listingId().equals(put.listingId())))
			.switchIfEmpty(Mono.error(() -> RefusedException.rule("ordering.basket-full", MAX_LINES)))
			.flatMap((lines) -> this.baskets.put(basketId, put))
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
