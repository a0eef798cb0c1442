/**
 * What buyers say: stalls answer it, operators hide what should not be shown.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.seller.review;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
