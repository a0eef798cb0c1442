package vn.postmart.seller.listing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.postmart.seller.parcel.Parcel;

/**
 * Goods of a lot in one parcel.
 *
 * @param shipped whether they left the household
 * @param parcel null until the post was told of it
 */
public record LotParcel(BigDecimal quantity, boolean shipped, Instant orderedAt, @Nullable Parcel parcel) {

	/** Every parcel with goods of a lot, first ordered first. */
	public record Found(List<LotParcel> items) {

	}

}
