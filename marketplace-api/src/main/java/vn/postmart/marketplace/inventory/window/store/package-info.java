/**
 * Order windows in PostgreSQL.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.inventory.window.store;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
