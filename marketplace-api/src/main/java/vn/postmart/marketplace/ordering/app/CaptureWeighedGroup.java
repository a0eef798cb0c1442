package vn.postmart.marketplace.ordering.app;

import java.util.Set;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.ordering.OrderWeighed;
import vn.postmart.marketplace.ordering.domain.OrderGroup;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.RecordedEvent;
import vn.postmart.marketplace.payment.PaymentMethod;
import vn.postmart.marketplace.payment.Payments;

import org.springframework.stereotype.Component;

/**
 * The last order of a group is weighed: what it comes to is taken from the money that is
 * held, and the rest let go. Whoever hears last sees all of them weighed.
 */
@Component
class CaptureWeighedGroup implements EventConsumer {

	private final OrderGroups groups;

	private final Payments payments;

	CaptureWeighedGroup(OrderGroups groups, Payments payments) {
		this.groups = groups;
		this.payments = payments;
	}

	@Override
	public String name() {
		return "ordering.capture-weighed-group";
	}

	@Override
	public Set<String> types() {
		return Set.of(OrderWeighed.TYPE);
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		return this.groups.findByOrder(event.payload(OrderWeighed.class).orderId())
			.filter((group) -> group.method() == PaymentMethod.CARD && !group.awaitsWeighing())
			.map(OrderGroup::reference)
			.flatMap(this.payments::capture);
	}

}
