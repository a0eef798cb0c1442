package vn.postmart.marketplace.catalog.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.postmart.marketplace.shared.problem.FieldError;

/** What the dates of a harvest must be. */
public final class LotRules {

	private static final int OLDEST_YEARS = 5;

	private LotRules() {
	}

	/**
	 * Everything that is wrong with a lot recorded on a day.
	 * @param path where the lot stands in the request: empty, or "lot."
	 */
	public static List<FieldError> check(String path, LotDraft lot, LocalDate today) {
		List<FieldError> errors = new ArrayList<>();
		LocalDate bestBefore = lot.bestBefore();
		if (lot.harvestedOn().isAfter(today)) {
			errors.add(FieldError.of(path + "harvestedOn", "catalog.date-in-future"));
		}
		else if (lot.harvestedOn().isBefore(today.minusYears(OLDEST_YEARS))) {
			errors.add(FieldError.of(path + "harvestedOn", "catalog.harvest-too-old", OLDEST_YEARS));
		}
		if (bestBefore != null && bestBefore.isBefore(lot.harvestedOn())) {
			errors.add(FieldError.of(path + "bestBefore", "catalog.best-before-harvest"));
		}
		else if (bestBefore != null && bestBefore.isBefore(today)) {
			errors.add(FieldError.of(path + "bestBefore", "catalog.best-before-past"));
		}
		return errors;
	}

}
