/**
 * Order windows: when a listing is sold, and the windows that follow.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.inventory.window;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
