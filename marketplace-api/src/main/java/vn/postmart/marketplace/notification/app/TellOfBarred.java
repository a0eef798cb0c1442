package vn.postmart.marketplace.notification.app;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.catalog.Listings;
import vn.postmart.marketplace.catalog.ListingsBarred;
import vn.postmart.marketplace.notification.app.Entries.Reader;
import vn.postmart.marketplace.notification.domain.Channel;
import vn.postmart.marketplace.notification.domain.News;
import vn.postmart.marketplace.notification.domain.Topic;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.RecordedEvent;

import org.springframework.stereotype.Component;

/** Tells a seller which offers the post carries no more, and why. */
@Component
class TellOfBarred implements EventConsumer {

	/** As many as a text message has room for. */
	private static final int NAMED = 3;

	private final Listings listings;

	private final Entries entries;

	private final SendOut sendOut;

	private final Clock clock;

	TellOfBarred(Listings listings, Entries entries, SendOut sendOut, Clock clock) {
		this.listings = listings;
		this.entries = entries;
		this.sendOut = sendOut;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "notification.tell-of-barred";
	}

	@Override
	public Set<String> types() {
		return Set.of(ListingsBarred.TYPE);
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		ListingsBarred barred = event.payload(ListingsBarred.class);
		return this.listings.findAll(barred.listingIds().stream().limit(NAMED).toList())
			.collectSortedList((one, other) -> one.name().compareTo(other.name()))
			.filter((named) -> !named.isEmpty())
			.map((named) -> news(event, barred, named))
			.flatMap((news) -> tell(news, Addressee.stall(barred.stallId())));
	}

	private Mono<Void> tell(News news, String seller) {
		return this.entries.add(news, List.of(Reader.of(seller)), this.clock.instant())
			.then(Mono.defer(() -> this.sendOut.send(Channel.TEXT, news, List.of(seller))));
	}

	private static News news(RecordedEvent event, ListingsBarred barred, List<ListingView> named) {
		int count = barred.listingIds().size();
		return new News(event.id(), Topic.LISTINGS_BARRED, named.getFirst().id().value(),
				List.of(Integer.toString(count), names(named, ListingView::name, count),
						names(named, ListingView::englishName, count), barred.because().reason(),
						barred.because().reasonEn()));
	}

	/** Some names; that there are more is said with dots. */
	private static String names(List<ListingView> named, Function<ListingView, String> name, int count) {
		String some = named.stream().map(name).collect(Collectors.joining(", "));
		return (count > named.size()) ? some + "…" : some;
	}

}
