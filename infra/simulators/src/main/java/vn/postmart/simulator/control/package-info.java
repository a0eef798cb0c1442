/**
 * What every simulator lets a test or a newcomer do to them, under {@code /__sim/}.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.simulator.control;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
