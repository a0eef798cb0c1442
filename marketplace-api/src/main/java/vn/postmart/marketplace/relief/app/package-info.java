/**
 * The use cases of relief and the ports they need.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.relief.app;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
