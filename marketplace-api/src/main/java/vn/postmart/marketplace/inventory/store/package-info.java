/**
 * Stock in PostgreSQL.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.inventory.store;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
