/**
 * The marketplace API: each package below is a module with a contract of its own.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
