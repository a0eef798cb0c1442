/**
 * What surrounds every page: rules of access, errors, settings.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.storefront.frame;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
