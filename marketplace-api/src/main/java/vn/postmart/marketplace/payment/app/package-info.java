/** The use cases of payment and the ports they need. */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.payment.app;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
