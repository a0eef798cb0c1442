package vn.postmart.marketplace.review.app;

import java.util.List;
import java.util.Set;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.ordering.OrderDelivered;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.RecordedEvent;

import org.springframework.stereotype.Component;

/** Counts what was delivered, each order once however often it is told of. */
@Component
class CountSold implements EventConsumer {

	private final StandingBook standings;

	private final StandingEvents events;

	CountSold(StandingBook standings, StandingEvents events) {
		this.standings = standings;
		this.events = events;
	}

	@Override
	public String name() {
		return "review.count-sold";
	}

	@Override
	public Set<String> types() {
		return Set.of(OrderDelivered.TYPE);
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		OrderDelivered order = event.payload(OrderDelivered.class);
		List<ListingId> listings = order.goods().stream().map(OrderDelivered.Goods::listingId).toList();
		return this.standings.count(order)
			.filter(Boolean::booleanValue)
			.flatMap((first) -> this.events.changed(listings));
	}

}
