/**
 * PostgreSQL store of the counter module.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.counter.store;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
