/**
 * Parcels to pack, on their way and done, and their labels.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.seller.parcel;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
