/**
 * The catalogue in PostgreSQL.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.catalog.store;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
