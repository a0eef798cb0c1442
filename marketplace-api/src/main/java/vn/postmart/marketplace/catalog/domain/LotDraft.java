package vn.postmart.marketplace.catalog.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.shared.Quantity;

/**
 * What a seller says of a harvest.
 *
 * @param code the seller's own, unique within the listing; null to be given one
 * @param bestBefore the last good day; null when it keeps
 */
public record LotDraft(@Nullable String code, LocalDate harvestedOn, @Nullable LocalDate bestBefore,
		Quantity quantity) {
}
