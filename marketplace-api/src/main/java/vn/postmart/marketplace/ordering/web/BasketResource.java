package vn.postmart.marketplace.ordering.web;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.shared.Quantity;

/** A basket, by parcel. */
record BasketResource(UUID id, int count, long goodsTotalVnd, List<Parcel> parcels) {

	record Parcel(Stall stall, long goodsTotalVnd, long weightGrams, List<Line> lines) {
	}

	record Stall(UUID id, String name, String kind, String communeName, String provinceName) {
	}

	/**
	 * A line; {@code changes} are frozen keys, and {@code available} is what is left to
	 * order.
	 */
	record Line(UUID listingId, String name, String nameEn, Unit unit, Quantity quantity, long priceVnd,
			long lineTotalVnd, @Nullable Photo photo, Quantity available, List<String> changes, Quantity minimum,
			Quantity maximum, Quantity step) {
	}

	record Unit(String label, String labelEn) {
	}

	record Photo(UUID id, String alt) {
	}

}
