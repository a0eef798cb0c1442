/**
 * Stalls in PostgreSQL.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.seller.store;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
