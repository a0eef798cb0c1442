/**
 * Many listings at once: files taken in and given out, and the price list.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.seller.bulk;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
