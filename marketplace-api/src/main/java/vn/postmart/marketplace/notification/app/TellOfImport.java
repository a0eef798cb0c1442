package vn.postmart.marketplace.notification.app;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ImportFinished;
import vn.postmart.marketplace.notification.app.Entries.Reader;
import vn.postmart.marketplace.notification.domain.News;
import vn.postmart.marketplace.notification.domain.Topic;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.RecordedEvent;

import org.springframework.stereotype.Component;

/** Tells whoever sent a file of listings that it is loaded. */
@Component
class TellOfImport implements EventConsumer {

	private final Entries entries;

	private final Clock clock;

	TellOfImport(Entries entries, Clock clock) {
		this.entries = entries;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "notification.tell-of-import";
	}

	@Override
	public Set<String> types() {
		return Set.of(ImportFinished.TYPE);
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		ImportFinished finished = event.payload(ImportFinished.class);
		News news = new News(event.id(), Topic.IMPORT_FINISHED, finished.importId(),
				List.of(Integer.toString(finished.loaded()), Integer.toString(finished.bad())));
		return this.entries.add(news, List.of(Reader.of(Addressee.person(finished.startedBy()))), this.clock.instant());
	}

}
