/**
 * The clerk's desk: one visit, many services, one receipt.
 */
@ApplicationModule(displayName = "Counter",
		allowedDependencies = { "shared", "outbox", "seller", "postal", "payment", "ordering", "relief", "identity",
				"address", "inventory" })
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.counter;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
