/**
 * The one shield around transactional work.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.shared.tx;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
