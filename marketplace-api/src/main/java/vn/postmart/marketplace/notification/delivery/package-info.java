/** The ways out: a gateway for text messages, and a mail server. */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.notification.delivery;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
