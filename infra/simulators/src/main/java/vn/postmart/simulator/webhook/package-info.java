/**
 * Signed events to the marketplace, retried until they are taken.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.simulator.webhook;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
