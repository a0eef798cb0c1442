package vn.postmart.marketplace.catalog.app;

import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ClaimedCertificate;
import vn.postmart.marketplace.catalog.ListingChanged;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/** An operator saw a certificate, or refused it. Joins the caller's transaction. */
@Component
public class SettleCertificate {

	private final CertificateRegister certificates;

	private final Outbox outbox;

	SettleCertificate(CertificateRegister certificates, Outbox outbox) {
		this.certificates = certificates;
		this.outbox = outbox;
	}

	/** Settles a claim; refused as not found when there is no such claim. */
	public Mono<Void> settle(UUID certificate, ClaimedCertificate.Status status) {
		return this.certificates.settle(certificate, status)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.flatMap((listing) -> this.outbox
				.append(OutboxEvent.of(ListingChanged.TYPE, "listing:" + listing, new ListingChanged(listing))));
	}

}
