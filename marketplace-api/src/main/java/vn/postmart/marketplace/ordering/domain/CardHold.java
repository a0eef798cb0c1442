package vn.postmart.marketplace.ordering.domain;

import java.time.LocalDate;
import java.util.List;

import vn.postmart.marketplace.shared.problem.RefusedException;

/**
 * A card is charged for goods that are weighed when they are packed, so its money must be
 * held until then.
 */
public final class CardHold {

	/** Providers hold the money of a card for a week; a day is left for the charge. */
	private static final int DAYS = 6;

	private CardHold() {
	}

	/** The last day on which money is held that was on the day an order was placed. */
	public static LocalDate lastDay(LocalDate placed) {
		return placed.plusDays(DAYS);
	}

	/**
	 * Refuses (field {@code paymentMethod}) a parcel whose weight is known only when the
	 * hold is over.
	 */
	public static void check(Departure departure, List<PlannedLine> lines, LocalDate today) {
		if (departure.countedFrom(today).isAfter(lastDay(today))) {
			lines.stream().filter((line) -> line.terms() != null).findFirst().ifPresent((weighed) -> {
				throw RefusedException.field("paymentMethod", "ordering.hold-too-long", weighed.listing().name(), DAYS);
			});
		}
	}

}
