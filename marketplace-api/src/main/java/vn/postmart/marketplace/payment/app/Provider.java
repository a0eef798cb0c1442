package vn.postmart.marketplace.payment.app;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.payment.domain.HostedPage;
import vn.postmart.marketplace.payment.domain.Intent;
import vn.postmart.marketplace.shared.Money;

/**
 * The payment provider. Every call is remote, and the same call again has no further
 * effect.
 */
public interface Provider {

	/** Opens the hosted page for a payment. */
	Mono<HostedPage> open(Intent intent, URI success, URI cancel);

	/** What became of a hosted page. */
	Mono<Outcome> outcome(HostedPage page);

	/** Takes an amount of the money that is held, and lets go of the rest. */
	Mono<Void> capture(String providerIntent, Intent intent, Money amount);

	/** Lets go of the money that is held. */
	Mono<Void> cancel(String providerIntent, Intent intent);

	/** Closes a page on which nobody has paid; one that was paid stays as it is. */
	Mono<Void> expire(HostedPage page);

	/**
	 * What became of a hosted page.
	 *
	 * @param providerIntent the provider's id of the payment, {@code null} while nobody
	 * has paid
	 * @param held what is held or captured, zero while nobody has paid
	 * @param open whether the page still takes a payment
	 */
	record Outcome(@Nullable String providerIntent, Money held, boolean open) {
	}

}
