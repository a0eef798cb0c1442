/**
 * Listings, categories and stalls as the API shows them.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.storefront.catalog;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
