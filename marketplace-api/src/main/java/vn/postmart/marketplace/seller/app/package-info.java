/**
 * Opening stalls, and acting for households that agreed to it.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.seller.app;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
