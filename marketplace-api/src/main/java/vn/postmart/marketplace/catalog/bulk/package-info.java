/**
 * Many listings at once: files are checked row by row, then loaded a batch at a time.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.catalog.bulk;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
