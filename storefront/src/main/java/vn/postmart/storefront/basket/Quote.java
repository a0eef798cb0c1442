package vn.postmart.storefront.basket;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What delivery costs and when it comes, by parcel; the total is what the shopper pays in
 * all.
 *
 * @param mostTotalVnd what the shopper agrees to pay at most
 */
public record Quote(List<ParcelQuote> parcels, long goodsTotalVnd, long feeTotalVnd, long totalVnd, long mostTotalVnd) {

	/** Whether the total is an estimate, settled when the goods are weighed. */
	public boolean isToWeigh() {
		return this.mostTotalVnd > this.totalVnd;
	}

	/** The quote of a parcel of the basket. */
	public Optional<ParcelQuote> of(Basket.Parcel parcel) {
		return this.parcels.stream().filter((quoted) -> quoted.isOf(parcel)).findFirst();
	}

	/** The fee of one parcel and the days between which it comes. */
	public record ParcelQuote(String stallId, @Nullable LocalDate shipBy, boolean preOrder, long feeVnd,
			LocalDate expectedFrom, LocalDate expectedTo) {

		boolean isOf(Basket.Parcel parcel) {
			return this.stallId.equals(parcel.stall().id()) && this.preOrder == parcel.preOrder()
					&& Objects.equals(this.shipBy, parcel.shipBy());
		}

	}

}
