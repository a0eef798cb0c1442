/**
 * What a stall earned, parcel by parcel.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.seller.payout;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
