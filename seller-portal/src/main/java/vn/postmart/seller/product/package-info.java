/**
 * Shared products: picked by sellers, set up by operators.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.seller.product;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
