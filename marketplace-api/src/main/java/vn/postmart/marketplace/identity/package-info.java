/**
 * Who is asking: roles, accounts and the access rules of every endpoint.
 */
@ApplicationModule(displayName = "Identity", allowedDependencies = { "shared", "outbox" })
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.identity;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
