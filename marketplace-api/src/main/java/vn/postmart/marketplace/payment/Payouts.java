package vn.postmart.marketplace.payment;

import reactor.core.publisher.Flux;

/** What payees get. */
public interface Payouts {

	/** The statement of a payee, newest first. */
	Flux<PayoutLine> of(String payee);

}
