/**
 * One effect per Idempotency-Key, and the same answer again on a retry.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.shared.idempotency;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
