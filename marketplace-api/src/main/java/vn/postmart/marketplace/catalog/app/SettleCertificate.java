package vn.postmart.marketplace.catalog.app;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ClaimedCertificate;
import vn.postmart.marketplace.catalog.ListingChanged;
import vn.postmart.marketplace.catalog.app.CertificateRegister.Settled;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.shared.VietnamTime;
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

	/**
	 * Settles a claim; refused as not found when there is no such claim, and as stale
	 * when its seller has changed it since it was looked at. A badge goes when its
	 * certificate expires, so the listing changes once more then.
	 * @param version as it was looked at, null for any
	 */
	public Mono<Void> settle(UUID certificate, ClaimedCertificate.Status status, @Nullable Long version) {
		return this.certificates.settle(certificate, status, version)
			.switchIfEmpty(Mono.defer(() -> refuse(certificate)))
			.flatMap(this::tell);
	}

	private Mono<Settled> refuse(UUID certificate) {
		return this.certificates.exists(certificate)
			.map((known) -> known ? ProblemType.STALE_VERSION : ProblemType.NOT_FOUND)
			.flatMap((type) -> Mono.error(() -> RefusedException.of(type)));
	}

	private Mono<Void> tell(Settled settled) {
		OutboxEvent changed = OutboxEvent.of(ListingChanged.TYPE, "listing:" + settled.listingId(),
				new ListingChanged(settled.listingId()));
		LocalDate expires = settled.expiresOn();
		Mono<Void> now = this.outbox.append(changed);
		return (expires == null) ? now : now
			.then(Mono.defer(() -> this.outbox.append(changed.notBefore(VietnamTime.endOf(expires.minusDays(1))))));
	}

}
