/**
 * Relief programmes: kits, beneficiaries, distribution and the fund behind them.
 */
@ApplicationModule(displayName = "Relief",
		allowedDependencies = { "shared", "outbox", "catalog", "inventory", "payment", "postal", "address", "identity",
				"seller" })
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.relief;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
