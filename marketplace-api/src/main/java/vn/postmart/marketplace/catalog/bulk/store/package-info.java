/**
 * Imports in PostgreSQL; listings, certificates and lots are written by sets of rows.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.catalog.bulk.store;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
