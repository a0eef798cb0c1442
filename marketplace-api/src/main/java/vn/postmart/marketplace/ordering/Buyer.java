package vn.postmart.marketplace.ordering;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.shared.VietnamesePhone;

/**
 * Who ordered, as far as somebody must be told something.
 *
 * @param code which the buyer knows the order by
 * @param language in which the buyer ordered
 * @param account the subject of a signed-in shopper, {@code null} for a guest
 */
public record Buyer(OrderId orderId, String code, VietnamesePhone phone, Locale language, @Nullable String account) {
}
