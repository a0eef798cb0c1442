package vn.postmart.marketplace.ordering.app;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.ordering.domain.Delivery;
import vn.postmart.marketplace.payment.PaymentMethod;
import vn.postmart.marketplace.shared.Money;

/**
 * A checkout.
 *
 * @param buyer the subject of the signed-in shopper, {@code null} for a guest
 * @param language in which the buyer reads
 * @param expectedTotal the most that the buyer was shown it comes to: the order is placed
 * at that or not at all
 */
public record PlaceOrderCommand(UUID basketId, @Nullable String buyer, Delivery delivery, PaymentMethod method,
		String note, Locale language, Money expectedTotal) {
}
