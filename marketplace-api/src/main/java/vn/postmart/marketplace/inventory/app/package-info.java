/**
 * What happens to stock: received, held, kept, given back, shipped, counted anew.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.inventory.app;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
