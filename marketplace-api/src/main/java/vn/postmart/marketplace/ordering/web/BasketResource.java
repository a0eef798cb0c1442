package vn.postmart.marketplace.ordering.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.inventory.OrderWindow;
import vn.postmart.marketplace.shared.Quantity;

/**
 * A basket, by parcel.
 *
 * @param mostGoodsTotalVnd what the goods come to at most when they are weighed
 */
record BasketResource(UUID id, int count, long goodsTotalVnd, long mostGoodsTotalVnd, List<Parcel> parcels) {

	/**
	 * What one stall sends together.
	 *
	 * @param shipBy the last day on which it is sent; null for at once
	 * @param preOrder whether it is not harvested yet
	 */
	record Parcel(Stall stall, @Nullable LocalDate shipBy, boolean preOrder, long goodsTotalVnd, long mostGoodsTotalVnd,
			long weightGrams, List<Line> lines) {
	}

	record Stall(UUID id, String name, String kind, String communeName, String provinceName) {
	}

	/**
	 * A line; {@code changes} are frozen keys, {@code available} is what is left to
	 * order, {@code promisedFor} is the ship-by day of a pre-order, {@code window} when
	 * it is sold if not at any time; {@code catchWeight} is null of what is not paid by
	 * its packed weight.
	 */
	record Line(UUID listingId, String name, String nameEn, Unit unit, Quantity quantity, long priceVnd,
			long lineTotalVnd, @Nullable Photo photo, Quantity available, @Nullable LocalDate promisedFor,
			@Nullable OrderWindow window, List<String> changes, Quantity minimum, Quantity maximum, Quantity step,
			@Nullable LineWeight catchWeight) {
	}

	record Unit(String label, String labelEn) {
	}

	record Photo(UUID id, String alt) {
	}

}
