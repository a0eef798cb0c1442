/**
 * The page of one stall.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.storefront.trace;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
