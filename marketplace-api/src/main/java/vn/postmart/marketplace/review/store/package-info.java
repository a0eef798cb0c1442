/** Reviews and standings in PostgreSQL. */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.review.store;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
