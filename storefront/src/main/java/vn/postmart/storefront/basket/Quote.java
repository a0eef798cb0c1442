package vn.postmart.storefront.basket;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What delivery costs and when it comes, by parcel; the total is what the shopper pays in
 * all.
 */
public record Quote(List<ParcelQuote> parcels, long goodsTotalVnd, long feeTotalVnd, long totalVnd) {

	/** The quote of one stall's parcel. */
	public Optional<ParcelQuote> of(String stall) {
		return this.parcels.stream().filter((parcel) -> parcel.stallId().equals(stall)).findFirst();
	}

	/** The fee of one parcel and the days between which it comes. */
	public record ParcelQuote(String stallId, long feeVnd, LocalDate expectedFrom, LocalDate expectedTo) {

	}

}
