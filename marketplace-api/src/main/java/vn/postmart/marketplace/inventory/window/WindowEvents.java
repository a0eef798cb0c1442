package vn.postmart.marketplace.inventory.window;

import java.util.List;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.inventory.StockChanged;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;

import org.springframework.stereotype.Component;

/**
 * What windows tell the other modules, and themselves for later. Joins the caller's
 * transaction.
 */
@Component
class WindowEvents {

	private final Outbox outbox;

	WindowEvents(Outbox outbox) {
		this.outbox = outbox;
	}

	/** A window is there: it will open, and close. */
	Mono<Void> planned(SellingWindow window) {
		OutboxEvent closes = OutboxEvent.of(WindowCloses.TYPE, "window:" + window.id(), new WindowCloses(window.id()));
		return this.outbox.append(closes.notBefore(window.times().closesAt()))
			.then(Mono.defer(() -> this.outbox.append(event(window.listingId()).notBefore(window.times().opensAt()))))
			.then(Mono.defer(() -> this.outbox.append(event(window.listingId()).notBefore(window.times().closesAt()))))
			.then(Mono.defer(() -> changed(window.listingId())));
	}

	/** When the listing is sold is another now. */
	Mono<Void> changed(ListingId listing) {
		return this.outbox.append(event(listing));
	}

	private static OutboxEvent event(ListingId listing) {
		return OutboxEvent.of(StockChanged.TYPE, "listing:" + listing, new StockChanged(List.of(listing)));
	}

}
