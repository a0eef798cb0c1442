package vn.postmart.marketplace.ordering.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.inventory.Availability;
import vn.postmart.marketplace.inventory.OrderWindow;
import vn.postmart.marketplace.inventory.Stock;
import vn.postmart.marketplace.ordering.domain.BasketLine;
import vn.postmart.marketplace.ordering.domain.Departure;
import vn.postmart.marketplace.ordering.domain.PlannedLine;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/**
 * Shows a basket by parcel, at today's prices, with what changed since its lines were put
 * in.
 */
@Component
public class ShowBasket {

	private final Baskets baskets;

	private final PlanBasket plan;

	private final Stock stock;

	ShowBasket(Baskets baskets, PlanBasket plan, Stock stock) {
		this.baskets = baskets;
		this.plan = plan;
		this.stock = stock;
	}

	public Mono<BasketView> show(UUID basketId) {
		return this.baskets.exists(basketId)
			.filter(Boolean::booleanValue)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.then(Mono.defer(() -> this.baskets.lines(basketId)))
			.flatMap(this.plan::contents)
			.flatMap(this::withStock);
	}

	private Mono<BasketView> withStock(PlanBasket.Contents contents) {
		List<ListingId> ids = contents.lines().stream().map(BasketLine::listingId).toList();
		Map<ListingId, LocalDate> promises = contents.promises();
		return this.stock.onOffer(ids)
			.filter((offer) -> Objects.equals(offer.shipBy(), promises.get(offer.listingId())))
			.collectMap(Availability::listingId, Availability::available)
			.map((available) -> new BasketView(contents.parcels(), contents.addedPrices(), available,
					contents.windows(), contents.at()));
	}

	/**
	 * A basket.
	 *
	 * @param addedPrices what a unit cost when it was put in
	 * @param available what is left of the goods in hand, or of the pre-order that a line
	 * is of; absent when nothing is
	 * @param windows of the listings that are not sold at any time
	 * @param at when it was looked at
	 */
	public record BasketView(Map<Departure, List<PlannedLine>> parcels, Map<ListingId, Money> addedPrices,
			Map<ListingId, Quantity> available, Map<ListingId, OrderWindow> windows, Instant at) {
	}

}
