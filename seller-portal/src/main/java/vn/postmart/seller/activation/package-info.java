/**
 * Taking over an account that a clerk opened.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.seller.activation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
