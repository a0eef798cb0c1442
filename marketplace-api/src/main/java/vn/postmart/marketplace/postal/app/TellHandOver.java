package vn.postmart.marketplace.postal.app;

import java.util.Set;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.RecordedEvent;
import vn.postmart.marketplace.postal.ConsignmentHandedOver;
import vn.postmart.marketplace.postal.ItemId;

import org.springframework.stereotype.Component;

/** Tells the carrier that a counter of ours gave a parcel to its addressee. */
@Component
class TellHandOver implements EventConsumer {

	private final CounterActs acts;

	private final Carrier carrier;

	TellHandOver(CounterActs acts, Carrier carrier) {
		this.acts = acts;
		this.carrier = carrier;
	}

	@Override
	public String name() {
		return "postal.tell-hand-over";
	}

	@Override
	public Set<String> types() {
		return Set.of(ConsignmentHandedOver.TYPE);
	}

	@Override
	public boolean remote() {
		return true;
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		return this.acts.handOver(new ItemId(event.payload(ConsignmentHandedOver.class).itemId()))
			.flatMap(this.carrier::handedOver);
	}

}
