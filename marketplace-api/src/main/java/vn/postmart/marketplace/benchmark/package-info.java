/**
 * What is there to be measured against, under the profile {@code benchmark} alone.
 */
@ApplicationModule(displayName = "Benchmark", allowedDependencies = "shared")
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.benchmark;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
