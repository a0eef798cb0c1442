/**
 * The projection in PostgreSQL, and the search that stands in.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.search.store;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
