package vn.postmart.marketplace.notification.app;

import java.util.List;
import java.util.Set;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.inventory.LotHolder;
import vn.postmart.marketplace.inventory.RecalledLots;
import vn.postmart.marketplace.notification.domain.Topic;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.outbox.RecordedEvent;

import org.springframework.stereotype.Component;

/**
 * Tells those who have goods of a recalled lot, a batch for each event: the batch and the
 * event of the next are one transaction, so a crash repeats a whole batch or none. Nobody
 * can get goods of the lot meanwhile.
 */
@Component
class TellBuyers implements EventConsumer {

	/** Small enough for a transaction of a fraction of a second. */
	static final int BATCH = 200;

	private final RecalledLots lots;

	private final RecallNews recallNews;

	private final TellOrders tellOrders;

	private final Outbox outbox;

	TellBuyers(RecalledLots lots, RecallNews recallNews, TellOrders tellOrders, Outbox outbox) {
		this.lots = lots;
		this.recallNews = recallNews;
		this.tellOrders = tellOrders;
		this.outbox = outbox;
	}

	@Override
	public String name() {
		return "notification.tell-buyers";
	}

	@Override
	public Set<String> types() {
		return Set.of(RecallStep.TYPE);
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		RecallStep step = event.payload(RecallStep.class);
		return this.lots.holdersAfter(step.recall().lotId(), step.after(), BATCH)
			.map(LotHolder::reference)
			.collectList()
			.filter((references) -> !references.isEmpty())
			.flatMap((references) -> tell(step, references));
	}

	private Mono<Void> tell(RecallStep step, List<String> references) {
		return this.recallNews.listing(step.recall())
			.map((listing) -> this.recallNews.of(step.cause(), Topic.BOUGHT_LOT_RECALLED, step.recall(), listing))
			.flatMap((news) -> this.tellOrders.tell(news, references))
			.then(Mono.defer(() -> next(step, references)));
	}

	private Mono<Void> next(RecallStep step, List<String> references) {
		return (references.size() < BATCH) ? Mono.empty() : this.outbox.append(OutboxEvent.of(RecallStep.TYPE,
				"lot:" + step.recall().lotId(), new RecallStep(step.cause(), step.recall(), references.getLast())));
	}

}
