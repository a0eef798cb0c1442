/**
 * Stock per lot and place, and reservations that expire.
 */
@ApplicationModule(displayName = "Inventory",
		allowedDependencies = { "shared", "outbox", "catalog", "identity", "seller", "address" })
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.inventory;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
