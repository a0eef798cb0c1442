package vn.postmart.storefront.basket;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

	/** The quote of one stall's parcel. */
	public Optional<ParcelQuote> of(String stall) {
		return this.parcels.stream().filter((parcel) -> parcel.stallId().equals(stall)).findFirst();
	}

	/** The fee of one parcel and the days between which it comes. */
	public record ParcelQuote(String stallId, long feeVnd, LocalDate expectedFrom, LocalDate expectedTo) {

	}

}
