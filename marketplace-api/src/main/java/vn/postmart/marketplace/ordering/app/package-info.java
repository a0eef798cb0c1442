/** The use cases of ordering and the ports they need. */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.ordering.app;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
