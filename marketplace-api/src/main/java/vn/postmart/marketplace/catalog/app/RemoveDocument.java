package vn.postmart.marketplace.catalog.app;

import java.util.Set;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.RecordedEvent;

import org.springframework.stereotype.Component;

/**
 * Removes a document from the store of files. Its id is never given again, so a repeat
 * takes nothing away that is needed.
 */
@Component
class RemoveDocument implements EventConsumer {

	private final Documents documents;

	RemoveDocument(Documents documents) {
		this.documents = documents;
	}

	@Override
	public String name() {
		return "catalog.remove-document";
	}

	@Override
	public Set<String> types() {
		return Set.of(DocumentDropped.TYPE);
	}

	@Override
	public boolean remote() {
		return true;
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		DocumentDropped dropped = event.payload(DocumentDropped.class);
		return this.documents.remove(dropped.documentId(), dropped.documentType());
	}

}
