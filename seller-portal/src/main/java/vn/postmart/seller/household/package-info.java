/**
 * Households at the counter: found, registered, helped.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.seller.household;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
