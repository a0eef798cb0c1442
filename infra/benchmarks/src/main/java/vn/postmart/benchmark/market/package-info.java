/**
 * A market as large as one wishes: produce, stalls and listings, made up and loaded.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.benchmark.market;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
