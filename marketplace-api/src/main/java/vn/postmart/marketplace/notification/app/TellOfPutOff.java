package vn.postmart.marketplace.notification.app;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.catalog.Listings;
import vn.postmart.marketplace.notification.domain.News;
import vn.postmart.marketplace.notification.domain.Topic;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.ordering.OrdersPutOff;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.RecordedEvent;

import org.springframework.stereotype.Component;

/** Tells buyers that their goods come later than promised. */
@Component
class TellOfPutOff implements EventConsumer {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

	private final Listings listings;

	private final TellOrders tellOrders;

	TellOfPutOff(Listings listings, TellOrders tellOrders) {
		this.listings = listings;
		this.tellOrders = tellOrders;
	}

	@Override
	public String name() {
		return "notification.tell-of-put-off";
	}

	@Override
	public Set<String> types() {
		return Set.of(OrdersPutOff.TYPE);
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		OrdersPutOff putOff = event.payload(OrdersPutOff.class);
		List<String> references = putOff.orderIds().stream().map(OrderId::reference).toList();
		return this.listings.find(putOff.listingId())
			.flatMap((listing) -> this.tellOrders.tell(news(event.id(), putOff, listing), references));
	}

	private static News news(UUID cause, OrdersPutOff putOff, ListingView listing) {
		return new News(cause, Topic.PRE_ORDER_PUT_OFF, putOff.listingId().value(), List.of(listing.name(),
				listing.englishName(), written(putOff.from()), written(putOff.to()), putOff.reason()));
	}

	private static String written(LocalDate day) {
		return DAY.format(day);
	}

}
