/**
 * Intents, captures, refunds and payouts over a double-entry ledger; knows references,
 * never orders.
 */
@ApplicationModule(displayName = "Payment", allowedDependencies = { "shared", "outbox", "identity" })
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.payment;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
