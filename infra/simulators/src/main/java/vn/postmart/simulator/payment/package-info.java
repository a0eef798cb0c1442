/**
 * A payment provider that speaks Stripe's wire protocol.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.simulator.payment;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
