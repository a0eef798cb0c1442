/** The use cases of notification and the ports they need. */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.notification.app;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
