/**
 * What a stall offers.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.seller.listing;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
