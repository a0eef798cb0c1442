package vn.postmart.marketplace.ordering.app;

import java.util.Set;
import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.inventory.Stock;
import vn.postmart.marketplace.ordering.domain.Order.AwaitingPayment;
import vn.postmart.marketplace.ordering.domain.OrderGroup;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.RecordedEvent;
import vn.postmart.marketplace.payment.IntentView;
import vn.postmart.marketplace.payment.IntentView.State;
import vn.postmart.marketplace.payment.Payments;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.stereotype.Component;

/**
 * Gives up an order group that was not paid in time. The provider is asked first: a
 * payment whose outcome is unknown is never guessed, and while the provider does not
 * answer nothing is given up.
 */
@Component
class GiveUpGroup implements EventConsumer {

	private final Orders orders;

	private final Stock stock;

	private final Payments payments;

	private final Transactions transactions;

	GiveUpGroup(Orders orders, Stock stock, Payments payments, Transactions transactions) {
		this.orders = orders;
		this.stock = stock;
		this.payments = payments;
		this.transactions = transactions;
	}

	@Override
	public String name() {
		return "ordering.give-up-group";
	}

	@Override
	public Set<String> types() {
		return Set.of(PaymentDeadline.TYPE);
	}

	@Override
	public boolean remote() {
		return true;
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		UUID groupId = event.payload(PaymentDeadline.class).groupId();
		return this.payments.reconcile(OrderGroup.reference(groupId))
			.map(IntentView::state)
			.filter((state) -> state == State.AWAITING_PAYER)
			.flatMap(
					(unpaid) -> this.transactions.inBackgroundTransaction(() -> cancel(groupId, PaymentDeadline.TYPE)));
	}

	/** Cancels what still waits for payment. Joins the caller's transaction. */
	Mono<Void> cancel(UUID groupId, String cause) {
		return this.orders.ofGroup(groupId)
			.ofType(AwaitingPayment.class)
			.concatMap((order) -> this.orders.update(order.cancel(), cause)
				.then(Mono.defer(() -> this.stock.release(order.id().reference()))))
			.then(Mono.defer(() -> this.payments.abandon(OrderGroup.reference(groupId))));
	}

}
