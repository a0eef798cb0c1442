/**
 * What a shopper means to buy, by parcel.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.storefront.basket;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
