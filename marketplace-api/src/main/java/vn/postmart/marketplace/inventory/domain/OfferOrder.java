package vn.postmart.marketplace.inventory.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * In which order the offers of a shared product are shown: what can be bought and posted
 * first, then the lowest price by weight, then the freshest harvest, then the listing
 * that is oldest. Nothing else counts, and nothing is by chance.
 */
public final class OfferOrder {

	/** Prices are compared crosswise, so that no rounding decides. */
	private static final Comparator<Offer> BY_PRICE = (one, other) -> Long.compare(
			Math.multiplyExact(one.priceVnd(), other.unitGrams()),
			Math.multiplyExact(other.priceVnd(), one.unitGrams()));

	private static final Comparator<Offer> BY_SELLABLE = Comparator.comparing(Offer::sellable).reversed();

	private static final Comparator<Offer> BY_FRESHNESS = Comparator.comparing(Offer::harvestedOn,
			Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));

	/** Ids carry the instant they were made in. */
	private static final Comparator<Offer> BY_AGE = Comparator.comparing((offer) -> offer.listingId().toString());

	private OfferOrder() {
	}

	/** The offers, the one to show first in front. */
	public static List<Offer> sorted(List<Offer> offers) {
		return offers.stream()
			.sorted(BY_SELLABLE.thenComparing(BY_PRICE).thenComparing(BY_FRESHNESS).thenComparing(BY_AGE))
			.toList();
	}

	/** Why the first of sorted offers is first; empty when there is none. */
	public static Optional<Reason> reason(List<Offer> sorted) {
		if (sorted.size() < 2) {
			return sorted.stream().findFirst().map((only) -> Reason.ONLY_ONE);
		}
		Offer first = sorted.get(0);
		Offer second = sorted.get(1);
		if (BY_SELLABLE.compare(first, second) != 0) {
			return Optional.of(Reason.ONLY_SELLABLE);
		}
		if (BY_PRICE.compare(first, second) != 0) {
			return Optional.of(Reason.CHEAPEST);
		}
		return Optional.of((BY_FRESHNESS.compare(first, second) != 0) ? Reason.FRESHEST : Reason.OLDEST);
	}

	/** What puts an offer before the next. */
	public enum Reason {

		/** Nobody else offers it. */
		ONLY_ONE,
		/** No other can be bought and posted now. */
		ONLY_SELLABLE,
		/** Its price by weight is the lowest. */
		CHEAPEST,
		/** As cheap as the next, and harvested later. */
		FRESHEST,
		/** As cheap and as fresh as the next, and listed earlier. */
		OLDEST

	}

}
