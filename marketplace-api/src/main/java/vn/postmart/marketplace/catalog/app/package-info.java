/**
 * What sellers and operators do to the catalogue.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.catalog.app;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
