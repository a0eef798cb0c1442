/**
 * A carrier: takes parcels in, moves them along and collects cash on delivery.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.simulator.post;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
