/**
 * Stand-ins for the outside world: the postal network and the payment provider.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.simulator;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
