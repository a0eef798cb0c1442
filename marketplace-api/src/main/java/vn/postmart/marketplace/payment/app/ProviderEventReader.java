package vn.postmart.marketplace.payment.app;

import java.util.Optional;

/** Reads what a provider's event says; an adapter knows its wire form. */
public interface ProviderEventReader {

	/**
	 * The reference of the payment the event is about, when it says that a payer has
	 * acted.
	 */
	Optional<String> paidReference(String body);

}
