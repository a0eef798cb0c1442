/** Payment in PostgreSQL. */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.payment.store;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
