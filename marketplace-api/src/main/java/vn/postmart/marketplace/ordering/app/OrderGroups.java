package vn.postmart.marketplace.ordering.app;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.ordering.domain.OrderGroup;

/** The order groups as they were placed. */
public interface OrderGroups {

	/**
	 * Adds a group with its orders and lines; refused as a duplicate when its code is
	 * taken.
	 */
	Mono<Void> add(OrderGroup group);

	/** The group, or empty. */
	Mono<OrderGroup> findByCode(String code);

	/** The group an order belongs to, or empty. */
	Mono<OrderGroup> findByOrder(OrderId id);

	/** The groups a signed-in shopper placed, newest first, at most {@code limit}. */
	Flux<OrderGroup> ofBuyer(String buyer, int limit);

}
