package vn.postmart.marketplace.inventory.app;

import java.util.UUID;

import vn.postmart.marketplace.catalog.LotId;

/**
 * A household counted a lot anew.
 *
 * @param id of the recount itself
 * @param deltaThousandths what there is more, or less when negative, in thousandths of a
 * sale unit
 */
public record Recount(UUID id, LotId lotId, long deltaThousandths, String reason) {
}
