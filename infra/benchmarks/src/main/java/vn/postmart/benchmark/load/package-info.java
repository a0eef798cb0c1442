/**
 * The client that puts load on a server and takes the time.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.benchmark.load;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
