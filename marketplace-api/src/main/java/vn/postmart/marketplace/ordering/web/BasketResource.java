package vn.postmart.marketplace.ordering.web;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.shared.Quantity;

/**
 * A basket, by parcel.
 *
 * @param mostGoodsTotalVnd what the goods come to at most when they are weighed
 */
record BasketResource(UUID id, int count, long goodsTotalVnd, long mostGoodsTotalVnd, List<Parcel> parcels) {

	record Parcel(Stall stall, long goodsTotalVnd, long mostGoodsTotalVnd, long weightGrams, List<Line> lines) {
	}

	record Stall(UUID id, String name, String kind, String communeName, String provinceName) {
	}

	/**
	 * A line; {@code changes} are frozen keys, and {@code available} is what is left to
	 * order; {@code catchWeight} is null of what is not paid by its packed weight.
	 */
	record Line(UUID listingId, String name, String nameEn, Unit unit, Quantity quantity, long priceVnd,
			long lineTotalVnd, @Nullable Photo photo, Quantity available, List<String> changes, Quantity minimum,
			Quantity maximum, Quantity step, @Nullable LineWeight catchWeight) {
	}

	record Unit(String label, String labelEn) {
	}

	record Photo(UUID id, String alt) {
	}

}
