/** The provider's webhook and the operator's view of the ledger. */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.payment.web;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
