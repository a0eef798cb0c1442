/**
 * What is offered: product, offer, price, season, certificate, lot and pictures.
 */
@ApplicationModule(displayName = "Catalog",
		allowedDependencies = { "shared", "outbox", "identity", "seller", "address" })
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.catalog;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
