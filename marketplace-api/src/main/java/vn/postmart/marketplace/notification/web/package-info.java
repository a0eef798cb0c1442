/** Notification over HTTP. */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.notification.web;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
