/**
 * The append-only witness of what a simulator did, from which it also restarts.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.simulator.journal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
