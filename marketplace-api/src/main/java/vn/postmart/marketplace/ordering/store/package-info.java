/** Ordering in PostgreSQL. */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.ordering.store;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
