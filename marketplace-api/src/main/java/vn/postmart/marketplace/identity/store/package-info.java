/**
 * Accounts to be made, in PostgreSQL.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.identity.store;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
