package vn.postmart.marketplace.payment.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.payment.IntentView.State;
import vn.postmart.marketplace.payment.PaymentAuthorised;
import vn.postmart.marketplace.payment.domain.Intent;
import vn.postmart.marketplace.shared.Money;

import org.springframework.stereotype.Component;

/**
 * A payer's card money is held, says the provider. Amounts are checked against our own
 * record; money held for a payment that was given up is let go again.
 */
@Component
class ApplyAuthorisation {

	private static final Logger logger = LoggerFactory.getLogger(ApplyAuthorisation.class);

	private final Intents intents;

	private final Outbox outbox;

	ApplyAuthorisation(Intents intents, Outbox outbox) {
		this.intents = intents;
		this.outbox = outbox;
	}

	/** Joins the caller's transaction; told again, it changes nothing. */
	Mono<Intent> apply(String reference, String providerIntent, Money held) {
		return this.intents.lock(reference).flatMap((intent) -> apply(intent, providerIntent, held));
	}

	private Mono<Intent> apply(Intent intent, String providerIntent, Money held) {
		if (!held.equals(intent.amount())) {
			logger.error("Payment {}: the provider holds {} where {} is due", intent.reference(), held,
					intent.amount());
			return Mono.just(intent);
		}
		return switch (intent.state()) {
			case AWAITING_PAYER -> authorise(intent.withProviderIntent(providerIntent));
			case ABANDONED -> letGo(intent, providerIntent);
			case AUTHORISED, CAPTURED, DUE_ON_DELIVERY, COLLECTED -> Mono.just(intent);
		};
	}

	private Mono<Intent> authorise(Intent intent) {
		return this.intents.update(intent.to(State.AUTHORISED))
			.delayUntil((saved) -> this.outbox.append(OutboxEvent.of(PaymentAuthorised.TYPE, saved.reference(),
					new PaymentAuthorised(saved.reference()))));
	}

	private Mono<Intent> letGo(Intent intent, String providerIntent) {
		if (intent.providerIntent() != null) {
			return Mono.just(intent);
		}
		return this.intents.update(intent.withProviderIntent(providerIntent))
			.delayUntil((saved) -> this.outbox.append(
					OutboxEvent.of(ReleaseRequested.TYPE, saved.reference(), new ReleaseRequested(saved.reference()))));
	}

}
