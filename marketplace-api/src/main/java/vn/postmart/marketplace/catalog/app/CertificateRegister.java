package vn.postmart.marketplace.catalog.app;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ClaimedCertificate;
import vn.postmart.marketplace.catalog.DocumentType;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.domain.Place;
import vn.postmart.marketplace.seller.StallId;

/** Certificates that sellers claim. Everything joins the caller's transaction. */
public interface CertificateRegister {

	/** The claims with a status, oldest first, at most {@code size}. */
	Flux<Claim> withStatus(ClaimedCertificate.Status status, int size);

	/**
	 * Settles a claim; what became of it, or empty when there is no such claim in that
	 * version.
	 * @param version as it was looked at, null for any
	 */
	Mono<Settled> settle(UUID id, ClaimedCertificate.Status status, @Nullable Long version);

	/** Whether there is such a claim. */
	Mono<Boolean> exists(UUID id);

	/**
	 * Keeps which document a listing's claim has; the claim is to be looked at again. The
	 * documents it had before, or empty when the listing has no such claim.
	 */
	Mono<List<Document>> put(ListingId listing, UUID certificate, Document document);

	/**
	 * Takes a listing's claim away. The documents it had, or empty when the listing has
	 * no such claim.
	 */
	Mono<List<Document>> remove(ListingId listing, UUID certificate);

	/** The document of a claim and whose it is, or empty. */
	Mono<Documented> documented(UUID certificate);

	/** A document by its id. */
	record Document(UUID id, DocumentType type) {

		/** The document of a certificate, if it has one. */
		public static List<Document> listed(@Nullable UUID id, @Nullable String type) {
			return (id != null && type != null) ? List.of(new Document(id, DocumentType.valueOf(type))) : List.of();
		}

	}

	/** A document and the stall it is of. */
	record Documented(StallId stall, Document document) {

	}

	/** A settled claim's listing, and the last day the certificate holds, if it ends. */
	record Settled(ListingId listingId, @Nullable LocalDate expiresOn) {
	}

	/** A claim, the listing it is made for, and where that comes from. */
	record Claim(ListingId listingId, String listingName, Place place, ClaimedCertificate certificate, long version) {
	}

}
