package vn.postmart.marketplace.catalog.app;

import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingChanged;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.seller.StallActs;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.stereotype.Component;

/**
 * A seller claims a certificate no longer: its badge goes, and its document is removed.
 * Joins the caller's transaction.
 */
@Component
public class WithdrawCertificate {

	private final ListingRegister listings;

	private final CertificateRegister certificates;

	private final DropDocuments dropDocuments;

	private final StallActs acts;

	private final Outbox outbox;

	WithdrawCertificate(ListingRegister listings, CertificateRegister certificates, DropDocuments dropDocuments,
			StallActs acts, Outbox outbox) {
		this.listings = listings;
		this.certificates = certificates;
		this.dropDocuments = dropDocuments;
		this.acts = acts;
		this.outbox = outbox;
	}

	/** Refused as not found for another's listing or certificate. */
	public Mono<Void> withdraw(Actor actor, StallId stall, ListingId listing, UUID certificate) {
		return this.acts.record(actor, stall, "catalog.withdraw-certificate", listing.toString())
			.then(Mono.defer(() -> this.listings.owns(stall, listing)))
			.filter((owned) -> owned)
			.flatMap((owned) -> this.certificates.remove(listing, certificate))
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.flatMap(this.dropDocuments::drop)
			.then(Mono.defer(() -> this.outbox
				.append(OutboxEvent.of(ListingChanged.TYPE, "listing:" + listing, new ListingChanged(listing)))));
	}

}
