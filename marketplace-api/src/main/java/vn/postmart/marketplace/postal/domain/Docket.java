package vn.postmart.marketplace.postal.domain;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.postal.ItemId;
import vn.postmart.marketplace.shared.Money;

/**
 * What never changes about a parcel and its steps depend on.
 *
 * @param reference the holder's
 * @param pointCode the office it is addressed to, if to one
 * @param cod cash to collect, zero for none
 */
public record Docket(UUID id, ItemId itemId, String reference, @Nullable String pointCode, Money cod) {
}
