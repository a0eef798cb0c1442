/**
 * Reads what people type as amounts, quantities, weights and days.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.seller.input;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
