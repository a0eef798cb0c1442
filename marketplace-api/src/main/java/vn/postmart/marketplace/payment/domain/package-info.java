/** What money facts post to the ledger, and how a payment may change; pure Java. */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.payment.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
