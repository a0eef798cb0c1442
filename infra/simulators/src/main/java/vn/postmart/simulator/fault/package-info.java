/**
 * Faults that a test or a newcomer can switch on.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.simulator.fault;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
