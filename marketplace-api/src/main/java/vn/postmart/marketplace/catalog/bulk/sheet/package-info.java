/**
 * Spreadsheets and CSV files of listings, read and written.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.catalog.bulk.sheet;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
