package vn.postmart.marketplace.catalog.app;

import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingChanged;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.app.CertificateRegister.Document;
import vn.postmart.marketplace.shared.security.Actor;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.seller.StallActs;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.shared.IdSource;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.stereotype.Component;

/**
 * Adds the document of a certificate that a seller claims. The file comes first: one
 * without a row is never shown, a row always has one.
 */
@Component
public class AddDocument {

	private final Stalls stalls;

	private final ListingRegister listings;

	private final CertificateRegister certificates;

	private final Documents documents;

	private final DropDocuments dropDocuments;

	private final StallActs acts;

	private final Outbox outbox;

	private final Transactions transactions;

	private final IdSource ids;

	AddDocument(Stalls stalls, ListingRegister listings, CertificateRegister certificates, Documents documents,
			DropDocuments dropDocuments, StallActs acts, Outbox outbox, Transactions transactions, IdSource ids) {
		this.stalls = stalls;
		this.listings = listings;
		this.certificates = certificates;
		this.documents = documents;
		this.dropDocuments = dropDocuments;
		this.acts = acts;
		this.outbox = outbox;
		this.transactions = transactions;
		this.ids = ids;
	}

	/**
	 * Adds the upload, in place of an earlier one; the certificate is to be looked at
	 * again. Refused as not found for another's listing or certificate.
	 */
	public Mono<Void> add(Actor actor, StallId stall, ListingId listing, UUID certificate, byte[] upload) {
		UUID id = this.ids.next();
		return this.stalls.actingFor(actor, stall)
			.then(Mono.defer(() -> this.listings.owns(stall, listing)))
			.filter((owned) -> owned)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.then(Mono.defer(() -> this.documents.keep(id, upload)))
			.map((type) -> new Document(id, type))
			.flatMap((document) -> this.transactions
				.inTransaction(() -> record(actor, stall, listing, certificate, document)));
	}

	private Mono<Void> record(Actor actor, StallId stall, ListingId listing, UUID certificate, Document document) {
		return this.acts.record(actor, stall, "catalog.add-document", listing.toString())
			.then(Mono.defer(() -> this.certificates.put(listing, certificate, document)))
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.flatMap(this.dropDocuments::drop)
			.then(Mono.defer(() -> this.outbox
				.append(OutboxEvent.of(ListingChanged.TYPE, "listing:" + listing, new ListingChanged(listing)))));
	}

}
