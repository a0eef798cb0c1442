package vn.postmart.marketplace.ordering.domain;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.postal.DeliveryMode;
import vn.postmart.marketplace.shared.VietnamesePhone;

/**
 * To whom and where.
 *
 * @param pointCode the post office that hands it over, when the mode is {@code POINT}
 */
public record Delivery(String name, VietnamesePhone phone, String provinceCode, String communeCode, String street,
		DeliveryMode mode, @Nullable String pointCode) {
}
