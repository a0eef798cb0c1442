/**
 * Households and cooperatives: onboarding, consent, stall and payout account.
 */
@ApplicationModule(displayName = "Seller", allowedDependencies = { "shared", "outbox", "identity", "address" })
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.seller;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
