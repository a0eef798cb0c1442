/** Notification in PostgreSQL. */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.notification.store;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
