package vn.postmart.marketplace.ordering.app;

import java.util.UUID;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.ordering.domain.Order;

/** The orders and the state each is in. */
public interface Orders {

	/** The order, or empty. */
	Mono<Order> find(OrderId id);

	/** The orders of a group, by number. */
	Flux<Order> ofGroup(UUID groupId);

	/**
	 * Saves an order in its next state, with one audit row; refused as stale when
	 * somebody else changed it.
	 * @param cause the fact that changed it: an event's name, or who asked
	 */
	Mono<Void> update(Order order, String cause);

}
