/**
 * Events written in the transaction that caused them, and the relay that delivers each to
 * its consumers.
 */
@ApplicationModule(displayName = "Outbox", type = ApplicationModule.Type.OPEN, allowedDependencies = "shared")
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.outbox;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
