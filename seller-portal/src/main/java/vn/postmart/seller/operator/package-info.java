/**
 * Ledger, payouts and parked events, for the operator.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.seller.operator;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
