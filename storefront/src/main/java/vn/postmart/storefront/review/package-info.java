/**
 * What buyers say of listings: read by everybody, written from an order's page.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.storefront.review;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
