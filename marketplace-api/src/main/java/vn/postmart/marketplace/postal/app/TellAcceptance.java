package vn.postmart.marketplace.postal.app;

import java.util.Set;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.RecordedEvent;
import vn.postmart.marketplace.postal.ConsignmentAccepted;
import vn.postmart.marketplace.postal.ItemId;

import org.springframework.stereotype.Component;

/** Tells the carrier that a counter of ours took a parcel in. */
@Component
class TellAcceptance implements EventConsumer {

	private final CounterActs acts;

	private final Carrier carrier;

	TellAcceptance(CounterActs acts, Carrier carrier) {
		this.acts = acts;
		this.carrier = carrier;
	}

	@Override
	public String name() {
		return "postal.tell-acceptance";
	}

	@Override
	public Set<String> types() {
		return Set.of(ConsignmentAccepted.TYPE);
	}

	@Override
	public boolean remote() {
		return true;
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		return this.acts.acceptance(new ItemId(event.payload(ConsignmentAccepted.class).itemId()))
			.flatMap(this.carrier::accepted);
	}

}
