/**
 * From a basket to an order, on one page.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.storefront.checkout;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
