package vn.postmart.marketplace.ordering.app;

import vn.postmart.marketplace.ordering.domain.OrderGroup;
import vn.postmart.marketplace.ordering.domain.StallOrder;

/**
 * An order as the stall sees it that sends it.
 *
 * @param version the state it was read in, which a change names
 */
public record StallOrderView(OrderGroup group, StallOrder order, long version) {
}
