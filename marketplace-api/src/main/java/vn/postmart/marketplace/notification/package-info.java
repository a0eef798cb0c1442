/**
 * Tells people what concerns them: in the portal, by text message and by mail. Hears of
 * it through the outbox; nobody calls it.
 */
@ApplicationModule(displayName = "Notification",
		allowedDependencies = { "shared", "outbox", "identity", "seller", "catalog", "inventory", "postal",
				"ordering" })
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.notification;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
