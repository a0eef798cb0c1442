/**
 * Refusals and failures as RFC 9457 problems in the reader's language.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.shared.problem;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
