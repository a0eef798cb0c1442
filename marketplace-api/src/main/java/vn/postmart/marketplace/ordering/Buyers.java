package vn.postmart.marketplace.ordering;

import java.util.Collection;

import reactor.core.publisher.Flux;

/** The buyers of orders, for those who must tell them something. */
public interface Buyers {

	/** Who placed those of the orders that exist, in no order. */
	Flux<Buyer> of(Collection<OrderId> orders);

}
