/**
 * The local stack: engines, simulators and applications as child processes.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.launcher;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
