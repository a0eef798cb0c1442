/**
 * What every module speaks: money, quantities, ids, problems, the transaction shield.
 */
@ApplicationModule(displayName = "Shared", type = ApplicationModule.Type.OPEN, allowedDependencies = {})
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.shared;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
