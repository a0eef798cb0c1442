/**
 * What happens in a simulator by itself, as time passes.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.simulator.schedule;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
