/**
 * What the reader was told.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.seller.notification;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
