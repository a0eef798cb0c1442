package vn.postmart.marketplace.catalog.app;

import java.util.Collection;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.app.CertificateRegister.Document;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;

import org.springframework.stereotype.Component;

/**
 * Has documents removed that no certificate has any more, once that is durable. Joins the
 * caller's transaction.
 */
@Component
public class DropDocuments {

	private final Outbox outbox;

	DropDocuments(Outbox outbox) {
		this.outbox = outbox;
	}

	/** Has these removed. */
	public Mono<Void> drop(Collection<Document> documents) {
		return Flux.fromIterable(documents)
			.concatMap((document) -> this.outbox.append(OutboxEvent.of(DocumentDropped.TYPE,
					"document:" + document.id(), new DocumentDropped(document.id(), document.type()))))
			.then();
	}

}
