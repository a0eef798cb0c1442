package vn.postmart.marketplace.payment.app;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.payment.IntentView;
import vn.postmart.marketplace.payment.OpenIntent;
import vn.postmart.marketplace.payment.Payments;
import vn.postmart.marketplace.payment.PayoutLine;
import vn.postmart.marketplace.payment.Payouts;
import vn.postmart.marketplace.payment.Settlement;
import vn.postmart.marketplace.payment.domain.Intent;
import vn.postmart.marketplace.shared.Money;

import org.springframework.stereotype.Component;

/** The module's contract, each call handed to its use case. */
@Component
class PaymentsFacade implements Payments, Payouts {

	private final OpenPayment open;

	private final StartSession start;

	private final SettleParcel settle;

	private final ReconcilePayment reconcile;

	private final CapturePayment capture;

	private final AbandonPayment abandon;

	private final RecordCash cash;

	private final RecordDelivery delivery;

	private final Intents intents;

	private final Settlements settlements;

	PaymentsFacade(OpenPayment open, StartSession start, SettleParcel settle, ReconcilePayment reconcile,
			CapturePayment capture, AbandonPayment abandon, RecordCash cash, RecordDelivery delivery, Intents intents,
			Settlements settlements) {
		this.open = open;
		this.start = start;
		this.settle = settle;
		this.reconcile = reconcile;
		this.capture = capture;
		this.abandon = abandon;
		this.cash = cash;
		this.delivery = delivery;
		this.intents = intents;
		this.settlements = settlements;
	}

	@Override
	public Mono<Void> open(OpenIntent intent) {
		return this.open.open(intent);
	}

	@Override
	public Mono<URI> session(String reference, URI success, URI cancel) {
		return this.start.start(reference, success, cancel);
	}

	@Override
	public Mono<IntentView> reconcile(String reference) {
		return this.reconcile.reconcile(reference).map(Intent::view);
	}

	@Override
	public Mono<Void> settle(Settlement settlement) {
		return this.settle.settle(settlement);
	}

	@Override
	public Mono<Void> capture(String reference) {
		return this.capture.request(reference);
	}

	@Override
	public Mono<Void> abandon(String reference) {
		return this.abandon.abandon(reference);
	}

	@Override
	public Mono<Void> codCollected(String parcelReference, Money amount, Instant at) {
		return this.cash.collected(parcelReference, amount, at);
	}

	@Override
	public Mono<Void> codRemitted(String parcelReference, Money amount, String batch, Instant at) {
		return this.cash.remitted(parcelReference, amount, at);
	}

	@Override
	public Mono<Void> delivered(String parcelReference, Instant at) {
		return this.delivery.delivered(parcelReference, at);
	}

	@Override
	public Flux<IntentView> find(Collection<String> references) {
		return this.intents.findAll(references).map(Intent::view);
	}

	@Override
	public Flux<PayoutLine> of(String payee) {
		return this.settlements.statement(payee);
	}

}
