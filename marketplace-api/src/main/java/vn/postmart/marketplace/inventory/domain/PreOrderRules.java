package vn.postmart.marketplace.inventory.domain;

import java.time.LocalDate;
import java.util.Optional;

import vn.postmart.marketplace.shared.problem.FieldError;

/** What may be promised before a harvest. */
public final class PreOrderRules {

	private static final int LONGEST_YEARS = 1;

	private PreOrderRules() {
	}

	/** What is wrong with a ship-by day that is promised today, if anything is. */
	public static Optional<FieldError> check(LocalDate shipBy, LocalDate today) {
		if (shipBy.isBefore(today)) {
			return Optional.of(FieldError.of("shipBy", "inventory.ship-by-past"));
		}
		return checkFar(shipBy, today);
	}

	/** What is wrong with putting a promised day off to another, if anything is. */
	public static Optional<FieldError> checkPutOff(LocalDate promised, LocalDate day, LocalDate today) {
		return check(day, today).or(() -> day.isAfter(promised) ? Optional.empty()
				: Optional.of(FieldError.of("shipBy", "inventory.ship-by-no-later")));
	}

	private static Optional<FieldError> checkFar(LocalDate shipBy, LocalDate today) {
		return shipBy.isAfter(today.plusYears(LONGEST_YEARS))
				? Optional.of(FieldError.of("shipBy", "inventory.ship-by-far", LONGEST_YEARS)) : Optional.empty();
	}

}
