package vn.postmart.marketplace.payment.app;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.outbox.RecordedEvent;
import vn.postmart.marketplace.payment.IntentView.State;
import vn.postmart.marketplace.payment.domain.Intent;
import vn.postmart.marketplace.payment.domain.MoneyFacts;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.stereotype.Component;

/**
 * Captures of authorised payments what their parcels come to: asked for in a transaction,
 * done by the outbox, posted in another.
 */
@Component
class CapturePayment implements EventConsumer {

	private final Intents intents;

	private final Settlements settlements;

	private final RecordDelivery delivery;

	private final Provider provider;

	private final Ledger ledger;

	private final Outbox outbox;

	private final Transactions transactions;

	private final Clock clock;

	CapturePayment(Intents intents, Settlements settlements, RecordDelivery delivery, Provider provider, Ledger ledger,
			Outbox outbox, Transactions transactions, Clock clock) {
		this.intents = intents;
		this.settlements = settlements;
		this.delivery = delivery;
		this.provider = provider;
		this.ledger = ledger;
		this.outbox = outbox;
		this.transactions = transactions;
		this.clock = clock;
	}

	Mono<Void> request(String reference) {
		return this.outbox.append(OutboxEvent.of(CaptureRequested.TYPE, reference, new CaptureRequested(reference)));
	}

	@Override
	public String name() {
		return "payment.capture";
	}

	@Override
	public Set<String> types() {
		return Set.of(CaptureRequested.TYPE);
	}

	@Override
	public boolean remote() {
		return true;
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		return this.intents.find(event.payload(CaptureRequested.class).reference())
			.filter((intent) -> intent.state() == State.AUTHORISED)
			.flatMap(this::capture);
	}

	private Mono<Void> capture(Intent intent) {
		return this.settlements.total(intent.id())
			.delayUntil(
					(total) -> this.provider.capture(Objects.requireNonNull(intent.providerIntent()), intent, total))
			.flatMap((total) -> this.transactions.inBackgroundTransaction(() -> captured(intent, total)));
	}

	/** The parcels are locked before their intent, as whoever delivers one does. */
	private Mono<Void> captured(Intent asked, Money total) {
		return this.settlements.lockPaidBy(asked.id())
			.collectList()
			.flatMap((parcels) -> this.intents.lock(asked.reference())
				.filter((intent) -> intent.state() == State.AUTHORISED)
				.flatMap((intent) -> this.intents.update(intent.to(State.CAPTURED)))
				.flatMap((intent) -> this.ledger
					.post(MoneyFacts.captured(intent.reference(), total, this.clock.instant())))
				.flatMap((posted) -> this.delivery.earnDelivered(parcels)));
	}

}
