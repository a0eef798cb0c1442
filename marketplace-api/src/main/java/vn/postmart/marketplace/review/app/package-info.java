/** The use cases of reviews and the ports they need. */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.review.app;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
