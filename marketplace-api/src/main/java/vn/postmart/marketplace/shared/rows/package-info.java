/**
 * Reading rows of PostgreSQL.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.shared.rows;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
