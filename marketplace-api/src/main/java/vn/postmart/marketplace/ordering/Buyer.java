package vn.postmart.marketplace.ordering;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.shared.VietnamesePhone;

/**
 * Who ordered, as far as somebody must be told something.
 *
 * @param code which the buyer knows the order by
 * @param account the subject of a signed-in shopper, {@code null} for a guest
 */
public record Buyer(OrderId orderId, String code, VietnamesePhone phone, @Nullable String account) {
}
