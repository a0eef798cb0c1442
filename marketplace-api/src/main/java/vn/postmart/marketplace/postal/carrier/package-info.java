/**
 * The carrier's HTTP interface: what we tell it and what it tells us.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.postal.carrier;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
