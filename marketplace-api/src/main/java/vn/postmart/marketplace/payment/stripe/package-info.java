/** The payment provider, spoken to in Stripe's wire protocol. */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.payment.stripe;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
