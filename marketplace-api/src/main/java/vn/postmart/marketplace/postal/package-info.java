/**
 * Consignments, labels, pre-advice to the carrier and tracking.
 */
@ApplicationModule(displayName = "Postal", allowedDependencies = { "shared", "outbox", "address", "identity" })
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.postal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
