/**
 * Basket, checkout and one order per seller; the only orchestrator.
 */
@ApplicationModule(displayName = "Ordering",
		allowedDependencies = { "shared", "outbox", "catalog", "inventory", "payment", "postal", "address", "identity",
				"seller" })
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.ordering;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
