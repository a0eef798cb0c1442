/**
 * The whole marketplace on one machine: engines, simulators and applications, started in
 * the order they need each other.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.launcher.stack;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
