package vn.postmart.marketplace.ordering.app;

import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.ordering.domain.Weighing;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.security.Actor;

/**
 * What a stall's order weighs.
 *
 * @param version of the order as it was read
 */
public record WeighOrderCommand(Actor actor, StallId stallId, OrderId orderId, long version, Weighing weighing) {
}
