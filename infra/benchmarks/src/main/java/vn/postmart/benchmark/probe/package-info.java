/**
 * What a run costs: processor time, memory, disk.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.benchmark.probe;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
