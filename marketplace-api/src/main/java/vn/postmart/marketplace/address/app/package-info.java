/**
 * What the module does with its tables.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.address.app;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
