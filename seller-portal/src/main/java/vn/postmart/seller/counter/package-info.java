/**
 * The clerk's desk: acceptance, hand-over, the day's log.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.seller.counter;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
