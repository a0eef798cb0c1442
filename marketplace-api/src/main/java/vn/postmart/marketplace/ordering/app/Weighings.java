package vn.postmart.marketplace.ordering.app;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.ordering.domain.StallOrder;
import vn.postmart.marketplace.seller.StallId;

/** What orders came to when they were weighed. */
public interface Weighings {

	/** Writes down what an order and its lines came to. */
	Mono<Void> add(StallOrder weighed);

	/** The confirmed orders of a stall that are to be weighed, oldest first. */
	Flux<OrderId> due(StallId stall, int limit);

}
