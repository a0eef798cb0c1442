/**
 * Use cases of the postal module and the ports they need.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.postal.app;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
