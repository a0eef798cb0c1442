/**
 * Where a shopper buys for.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.storefront.place;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
