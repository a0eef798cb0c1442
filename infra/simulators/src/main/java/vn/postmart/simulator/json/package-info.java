/**
 * JSON on the wire and in the journal.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.simulator.json;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
