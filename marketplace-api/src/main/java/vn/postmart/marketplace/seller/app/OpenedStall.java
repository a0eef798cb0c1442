package vn.postmart.marketplace.seller.app;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.identity.Activation;
import vn.postmart.marketplace.seller.StallId;

/**
 * A stall just opened.
 *
 * @param activation for the household to take over its account; null when it opened the
 * stall itself
 */
public record OpenedStall(StallId id, @Nullable Activation activation) {
}
