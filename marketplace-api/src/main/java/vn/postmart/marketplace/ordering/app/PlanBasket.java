package vn.postmart.marketplace.ordering.app;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.catalog.Listings;
import vn.postmart.marketplace.inventory.OrderWindow;
import vn.postmart.marketplace.inventory.OrderWindows;
import vn.postmart.marketplace.ordering.app.PlaceOrderResult.UnfitLine;
import vn.postmart.marketplace.ordering.domain.BasketLine;
import vn.postmart.marketplace.ordering.domain.Departure;
import vn.postmart.marketplace.ordering.domain.LineRules;
import vn.postmart.marketplace.ordering.domain.PlannedLine;
import vn.postmart.marketplace.ordering.domain.ShipBy;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.VietnamTime;

import org.springframework.stereotype.Component;

/**
 * Reads what a basket holds, at today's prices, and by which stall it is sent. Three
 * round trips.
 */
@Component
class PlanBasket {

	private final Listings listings;

	private final Stalls stalls;

	private final OrderWindows windows;

	private final Clock clock;

	PlanBasket(Listings listings, Stalls stalls, OrderWindows windows, Clock clock) {
		this.listings = listings;
		this.stalls = stalls;
		this.windows = windows;
		this.clock = clock;
	}

	/** The day it is where the stalls are. */
	LocalDate today() {
		return VietnamTime.today(this.clock);
	}

	/**
	 * The lines by parcel, in the order they were put in; lines whose listing is gone are
	 * left out.
	 */
	Mono<Contents> contents(List<BasketLine> lines) {
		List<ListingId> ids = lines.stream().map(BasketLine::listingId).toList();
		return this.listings.findAll(ids).collectMap(ListingView::id).flatMap((found) -> withStalls(lines, found));
	}

	private Mono<Contents> withStalls(List<BasketLine> lines, Map<ListingId, ListingView> found) {
		List<StallId> ids = found.values().stream().map(ListingView::stallId).distinct().toList();
		return this.stalls.findAll(ids)
			.collectMap(StallView::id)
			.flatMap((stalls) -> this.windows.current(found.keySet())
				.map((windows) -> new Contents(lines, found, stalls, windows, this.clock.instant())));
	}

	/**
	 * A basket's lines with the listings and stalls they are of.
	 *
	 * @param windows of the listings that are not sold at any time
	 * @param at when it was looked at
	 */
	record Contents(List<BasketLine> lines, Map<ListingId, ListingView> listings, Map<StallId, StallView> stalls,
			Map<ListingId, OrderWindow> windows, Instant at) {

		/** The lines that cannot be ordered as they are. */
		List<UnfitLine> unfit() {
			List<UnfitLine> unfit = new ArrayList<>();
			for (int i = 0; i < this.lines.size(); i++) {
				unfit(i).ifPresent(unfit::add);
			}
			return unfit;
		}

		private Optional<UnfitLine> unfit(int at) {
			BasketLine line = this.lines.get(at);
			ListingView listing = this.listings.get(line.listingId());
			if (listing == null) {
				return Optional.of(new UnfitLine(at, "", LineRules.WITHDRAWN, null));
			}
			OrderWindow window = this.windows.get(line.listingId());
			Instant opensAt = (window != null && !window.isOver(this.at)) ? window.opensAt() : null;
			return LineRules.check(window, this.at)
				.map((reason) -> new UnfitLine(at, listing.name(), reason, opensAt))
				.or(() -> LineRules.check(listing, line.quantity())
					.map((reason) -> new UnfitLine(at, listing.name(), reason, null)));
		}

		/** What each stall would send together. */
		Map<Departure, List<PlannedLine>> parcels() {
			return this.lines.stream()
				.filter((line) -> this.listings.containsKey(line.listingId()))
				.collect(Collectors.groupingBy(this::departure, LinkedHashMap::new,
						Collectors.mapping(this::planned, Collectors.toList())));
		}

		/** What a unit cost when it was put in. */
		Map<ListingId, Money> addedPrices() {
			return this.lines.stream().collect(Collectors.toMap(BasketLine::listingId, BasketLine::addedPrice));
		}

		int indexOf(ListingId id) {
			return this.lines.stream().map(BasketLine::listingId).toList().indexOf(id);
		}

		/** Which pre-order each line is of; goods in hand are absent. */
		Map<ListingId, LocalDate> promises() {
			Map<ListingId, LocalDate> promises = new HashMap<>();
			for (BasketLine line : this.lines) {
				LocalDate promisedFor = line.promisedFor();
				if (promisedFor != null) {
					promises.put(line.listingId(), promisedFor);
				}
			}
			return promises;
		}

		private PlannedLine planned(BasketLine line) {
			return new PlannedLine(listing(line), line.quantity());
		}

		private Departure departure(BasketLine line) {
			StallView stall = Objects.requireNonNull(this.stalls.get(listing(line).stallId()));
			ShipBy promised = ShipBy.promised(line.promisedFor());
			OrderWindow window = this.windows.get(line.listingId());
			return new Departure(stall,
					(promised == null && window != null) ? new ShipBy(window.shipOn(), false) : promised);
		}

		private ListingView listing(BasketLine line) {
			return Objects.requireNonNull(this.listings.get(line.listingId()));
		}

	}

}
