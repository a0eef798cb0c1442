/**
 * PostgreSQL stores of the postal module.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.postal.store;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
