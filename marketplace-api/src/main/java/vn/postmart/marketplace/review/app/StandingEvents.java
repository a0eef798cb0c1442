package vn.postmart.marketplace.review.app;

import java.util.List;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.review.StandingsChanged;

import org.springframework.stereotype.Component;

/** Tells the other modules of standings. Joins the caller's transaction. */
@Component
class StandingEvents {

	private final Outbox outbox;

	StandingEvents(Outbox outbox) {
		this.outbox = outbox;
	}

	/** How these listings stand changed; at least one. */
	Mono<Void> changed(List<ListingId> listings) {
		return this.outbox.append(OutboxEvent.of(StandingsChanged.TYPE, "listing:" + listings.getFirst(),
				new StandingsChanged(listings)));
	}

}
