package vn.postmart.marketplace.payment.app;

import java.time.Clock;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.payment.OpenIntent;
import vn.postmart.marketplace.payment.domain.Intent;
import vn.postmart.marketplace.shared.IdSource;

import org.springframework.stereotype.Component;

/** Records a payment to be made and how it will be shared. */
@Component
class OpenPayment {

	private final Intents intents;

	private final Settlements settlements;

	private final IdSource ids;

	private final Clock clock;

	OpenPayment(Intents intents, Settlements settlements, IdSource ids, Clock clock) {
		this.intents = intents;
		this.settlements = settlements;
		this.ids = ids;
		this.clock = clock;
	}

	Mono<Void> open(OpenIntent command) {
		Intent intent = Intent.opened(this.ids.next(), command.reference(), command.label(), command.method(),
				command.most());
		return this.intents.add(intent)
			.then(Mono
				.defer(() -> this.settlements.addPaidBy(intent.id(), command.settlements(), this.clock.instant())));
	}

}
