package vn.postmart.marketplace.catalog.app;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ClaimedCertificate;
import vn.postmart.marketplace.catalog.ListingId;

/** Certificates that sellers claim. Everything joins the caller's transaction. */
public interface CertificateRegister {

	/** The claims with a status, oldest first, at most {@code size}. */
	Flux<Claim> withStatus(ClaimedCertificate.Status status, int size);

	/** Settles a claim; what became of it, or empty when there is no such claim. */
	Mono<Settled> settle(UUID id, ClaimedCertificate.Status status);

	/** A settled claim's listing, and the last day the certificate holds, if it ends. */
	record Settled(ListingId listingId, @Nullable LocalDate expiresOn) {
	}

	/** A claim and the listing it is made for. */
	record Claim(ListingId listingId, String listingName, ClaimedCertificate certificate) {
	}

}
