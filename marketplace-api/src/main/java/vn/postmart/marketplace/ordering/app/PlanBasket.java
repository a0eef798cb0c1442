package vn.postmart.marketplace.ordering.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.catalog.Listings;
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
 * Reads what a basket holds, at today's prices, and by which stall it is sent. Two round
 * trips.
 */
@Component
class PlanBasket {

	private final Listings listings;

	private final Stalls stalls;

	private final Clock clock;

	PlanBasket(Listings listings, Stalls stalls, Clock clock) {
		this.listings = listings;
		this.stalls = stalls;
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
		return this.stalls.findAll(ids).collectMap(StallView::id).map((stalls) -> new Contents(lines, found, stalls));
	}

	/** A basket's lines with the listings and stalls they are of. */
	record Contents(List<BasketLine> lines, Map<ListingId, ListingView> listings, Map<StallId, StallView> stalls) {

		/** The lines that cannot be ordered as they are. */
		List<UnfitLine> unfit() {
			List<UnfitLine> unfit = new ArrayList<>();
			for (int i = 0; i < this.lines.size(); i++) {
				BasketLine line = this.lines.get(i);
				ListingView listing = this.listings.get(line.listingId());
				String reason = (listing != null) ? LineRules.check(listing, line.quantity()).orElse(null)
						: LineRules.WITHDRAWN;
				if (reason != null) {
					unfit.add(new UnfitLine(i, (listing != null) ? listing.name() : "", reason));
				}
			}
			return unfit;
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
			return new Departure(stall, ShipBy.promised(line.promisedFor()));
		}

		private ListingView listing(BasketLine line) {
			return Objects.requireNonNull(this.listings.get(line.listingId()));
		}

	}

}
