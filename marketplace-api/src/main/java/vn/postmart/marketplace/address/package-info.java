/**
 * Provinces and communes with their dates, service points and delivery restrictions.
 */
@ApplicationModule(displayName = "Address", allowedDependencies = { "shared", "outbox", "identity" })
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.address;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
