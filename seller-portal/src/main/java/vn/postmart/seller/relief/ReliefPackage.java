package vn.postmart.seller.relief;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A family's package and how far it is.
 *
 * @param state of the package
 * @param parcelState of its parcel
 * @param pointName the name of the office where the family gets it
 */
public record ReliefPackage(String code, String state, long goodsVnd, long freightVnd, @Nullable String itemId,
		@Nullable String parcelState, @Nullable String pointCode, @Nullable String pointName, Instant orderedAt,
		@Nullable Instant handedOverAt, @Nullable String proof) {

}
