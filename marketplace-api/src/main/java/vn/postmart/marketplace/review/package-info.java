/**
 * What buyers say of listings and how much they got of them: reviews, ratings and sold
 * figures.
 */
@ApplicationModule(displayName = "Review",
		allowedDependencies = { "shared", "outbox", "identity", "seller", "catalog", "ordering" })
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.review;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
