package vn.postmart.marketplace.notification.app;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.inventory.LotRecalled;
import vn.postmart.marketplace.notification.app.Entries.Reader;
import vn.postmart.marketplace.notification.domain.Channel;
import vn.postmart.marketplace.notification.domain.News;
import vn.postmart.marketplace.notification.domain.Topic;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.outbox.RecordedEvent;

import org.springframework.stereotype.Component;

/** Tells a seller that a lot of his was recalled, and has its buyers told. */
@Component
class TellSeller implements EventConsumer {

	private final RecallNews recallNews;

	private final Entries entries;

	private final SendOut sendOut;

	private final Outbox outbox;

	private final Clock clock;

	TellSeller(RecallNews recallNews, Entries entries, SendOut sendOut, Outbox outbox, Clock clock) {
		this.recallNews = recallNews;
		this.entries = entries;
		this.sendOut = sendOut;
		this.outbox = outbox;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "notification.tell-seller";
	}

	@Override
	public Set<String> types() {
		return Set.of(LotRecalled.TYPE);
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		LotRecalled recall = event.payload(LotRecalled.class);
		return this.recallNews.listing(recall)
			.flatMap(
					(listing) -> tell(listing, this.recallNews.of(event.id(), Topic.OWN_LOT_RECALLED, recall, listing)))
			.then(Mono.defer(() -> this.outbox.append(
					OutboxEvent.of(RecallStep.TYPE, event.aggregateKey(), new RecallStep(event.id(), recall, "")))));
	}

	private Mono<Void> tell(ListingView listing, News news) {
		String seller = Addressee.stall(listing.stallId());
		return this.entries.add(news, List.of(Reader.of(seller)), this.clock.instant())
			.then(Mono.defer(() -> this.sendOut.send(Channel.TEXT, news, List.of(seller))));
	}

}
