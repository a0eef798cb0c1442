/**
 * Orders placed: payment, tracking, the account's list.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.storefront.order;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
