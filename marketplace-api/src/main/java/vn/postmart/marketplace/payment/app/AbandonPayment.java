package vn.postmart.marketplace.payment.app;

import java.util.Set;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.outbox.RecordedEvent;
import vn.postmart.marketplace.payment.IntentView.State;
import vn.postmart.marketplace.payment.domain.HostedPage;
import vn.postmart.marketplace.payment.domain.Intent;

import org.springframework.stereotype.Component;

/**
 * Gives up payments that are not paid, and lets go of what the provider holds for them.
 */
@Component
class AbandonPayment implements EventConsumer {

	private final Intents intents;

	private final Settlements settlements;

	private final Provider provider;

	private final Outbox outbox;

	AbandonPayment(Intents intents, Settlements settlements, Provider provider, Outbox outbox) {
		this.intents = intents;
		this.settlements = settlements;
		this.provider = provider;
		this.outbox = outbox;
	}

	/**
	 * Joins the caller's transaction; a payment that cannot be given up any more stays as
	 * it is.
	 */
	Mono<Void> abandon(String reference) {
		return this.intents.lock(reference)
			.filter((intent) -> intent.may(State.ABANDONED))
			.flatMap((intent) -> this.intents.update(intent.to(State.ABANDONED)))
			.delayUntil((intent) -> this.settlements.voidPaidBy(intent.id()))
			.filter((intent) -> intent.session() != null)
			.flatMap((intent) -> this.outbox
				.append(OutboxEvent.of(ReleaseRequested.TYPE, reference, new ReleaseRequested(reference))));
	}

	@Override
	public String name() {
		return "payment.release";
	}

	@Override
	public Set<String> types() {
		return Set.of(ReleaseRequested.TYPE);
	}

	@Override
	public boolean remote() {
		return true;
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		return this.intents.find(event.payload(ReleaseRequested.class).reference())
			.filter((intent) -> intent.state() == State.ABANDONED)
			.flatMap(this::release);
	}

	private Mono<Void> release(Intent intent) {
		String held = intent.providerIntent();
		HostedPage page = intent.session();
		if (held != null) {
			return this.provider.cancel(held, intent);
		}
		return (page != null) ? this.provider.expire(page) : Mono.empty();
	}

}
