package vn.postmart.marketplace.payment.app;

import java.util.Collection;
import java.util.UUID;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.payment.domain.Intent;

/** The payments to be made. */
public interface Intents {

	/** Adds a payment; refused as a duplicate when its reference is taken. */
	Mono<Void> add(Intent intent);

	/** Saves a changed payment; refused as stale when somebody else changed it. */
	Mono<Intent> update(Intent intent);

	/** The payment, its row locked until the transaction ends, or empty. */
	Mono<Intent> lock(String reference);

	/** The payment of that id, its row locked until the transaction ends, or empty. */
	Mono<Intent> lockById(UUID id);

	/** The payment, or empty. */
	Mono<Intent> find(String reference);

	/** The payments that exist among {@code references}, in no order. */
	Flux<Intent> findAll(Collection<String> references);

}
