/**
 * The stall: opening it, looking at it, and whose it is just now.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.seller.stall;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
