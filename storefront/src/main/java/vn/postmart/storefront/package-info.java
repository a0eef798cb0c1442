/**
 * The pages of shoppers and sponsors.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.storefront;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
