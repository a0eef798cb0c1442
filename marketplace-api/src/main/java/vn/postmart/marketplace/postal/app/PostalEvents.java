package vn.postmart.marketplace.postal.app;

import java.util.List;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.postal.CodRemitted;
import vn.postmart.marketplace.postal.ConsignmentAccepted;
import vn.postmart.marketplace.postal.ConsignmentDelivered;
import vn.postmart.marketplace.postal.ConsignmentHandedOver;
import vn.postmart.marketplace.postal.ConsignmentPreAdvised;

import org.springframework.stereotype.Component;

/** Tells other modules, and our own consumers, what happened to parcels. */
@Component
class PostalEvents {

	private final Outbox outbox;

	PostalEvents(Outbox outbox) {
		this.outbox = outbox;
	}

	Mono<Void> tell(List<Object> facts) {
		return Flux.fromIterable(facts).map(PostalEvents::event).concatMap(this.outbox::append).then();
	}

	private static OutboxEvent event(Object fact) {
		return switch (fact) {
			case ConsignmentCreated it -> about(it.itemId(), ConsignmentCreated.TYPE, it);
			case ConsignmentPreAdvised it -> about(it.itemId(), ConsignmentPreAdvised.TYPE, it);
			case ConsignmentAccepted it -> about(it.itemId(), ConsignmentAccepted.TYPE, it);
			case ConsignmentHandedOver it -> about(it.itemId(), ConsignmentHandedOver.TYPE, it);
			case ConsignmentDelivered it -> about(it.itemId(), ConsignmentDelivered.TYPE, it);
			case CodRemitted it -> about(it.itemId(), CodRemitted.TYPE, it);
			case NoticeReceived it -> OutboxEvent.of(NoticeReceived.TYPE, "notice:" + it.eventId(), it);
			default -> throw new IllegalArgumentException("Not an event of this module: " + fact.getClass());
		};
	}

	private static OutboxEvent about(String itemId, String type, Object fact) {
		return OutboxEvent.of(type, "consignment:" + itemId, fact);
	}

}
