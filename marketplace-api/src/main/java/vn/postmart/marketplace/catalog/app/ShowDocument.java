package vn.postmart.marketplace.catalog.app;

import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.app.CertificateRegister.Documented;
import vn.postmart.marketplace.catalog.app.Documents.Kept;
import vn.postmart.marketplace.shared.security.Actor;
import vn.postmart.marketplace.shared.security.Role;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/**
 * Shows the document of a certificate to those who may act for its stall and to
 * operators; to others it is not found.
 */
@Component
public class ShowDocument {

	private final CertificateRegister certificates;

	private final Documents documents;

	private final Stalls stalls;

	ShowDocument(CertificateRegister certificates, Documents documents, Stalls stalls) {
		this.certificates = certificates;
		this.documents = documents;
		this.stalls = stalls;
	}

	/** The document of a certificate. */
	public Mono<Kept> show(Actor actor, UUID certificate) {
		return this.certificates.documented(certificate)
			.delayUntil((found) -> allow(actor, found))
			.flatMap((found) -> this.documents.find(found.document().id(), found.document().type()))
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)));
	}

	private Mono<Void> allow(Actor actor, Documented found) {
		return actor.may(Role.OPERATOR) ? Mono.empty() : this.stalls.actingFor(actor, found.stall()).then();
	}

}
