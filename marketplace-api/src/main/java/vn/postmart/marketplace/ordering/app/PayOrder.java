package vn.postmart.marketplace.ordering.app;

import java.net.URI;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.ordering.domain.OrderGroup;
import vn.postmart.marketplace.payment.Payments;

import org.springframework.stereotype.Component;

/**
 * Takes a buyer to the provider's page, and asks what became of it when the buyer is
 * back.
 */
@Component
public class PayOrder {

	private final Payments payments;

	PayOrder(Payments payments) {
		this.payments = payments;
	}

	public Mono<URI> page(OrderGroup group, URI success, URI cancel) {
		return this.payments.session(group.reference(), success, cancel);
	}

	public Mono<OrderGroup> check(OrderGroup group) {
		return this.payments.reconcile(group.reference()).thenReturn(group);
	}

}
