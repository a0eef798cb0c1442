package vn.postmart.marketplace.payment.app;

import reactor.core.publisher.Mono;

/** The provider's webhooks as they came. */
public interface ProviderEvents {

	/** Stores an event; {@code false} when it is already there. */
	Mono<Boolean> add(String eventId, String type, String body);

	/** The stored body of an event. */
	Mono<String> body(String eventId);

}
