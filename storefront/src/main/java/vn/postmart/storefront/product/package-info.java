/**
 * The page of one listing.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.storefront.product;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
