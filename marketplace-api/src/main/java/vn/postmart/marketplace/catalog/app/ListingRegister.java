package vn.postmart.marketplace.catalog.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.NotPostable;
import vn.postmart.marketplace.catalog.app.CertificateRegister.Document;
import vn.postmart.marketplace.catalog.domain.CertificateClaim;
import vn.postmart.marketplace.catalog.domain.ListingDraft;
import vn.postmart.marketplace.catalog.domain.Place;
import vn.postmart.marketplace.seller.StallId;

/** All listings. Everything joins the caller's transaction. */
public interface ListingRegister {

	/** Adds a listing, on sale at once, with its certificates still to be verified. */
	Mono<Void> add(Screened listing, Instant at);

	/**
	 * Changes a listing of the stall; certificates that stay as they were keep their
	 * verification.
	 * @return the documents of certificates that are claimed no more; empty when there is
	 * no such listing with that version
	 */
	Mono<List<Document>> change(Screened listing, long version);

	/**
	 * Puts a listing of the stall on sale or takes it off; false when there is no such
	 * listing.
	 */
	Mono<Boolean> setActive(StallId stall, ListingId id, boolean active);

	/** Whether the stall has the listing. */
	Mono<Boolean> owns(StallId stall, ListingId id);

	/**
	 * An offer that passed the rules, where it comes from, and whether the post carries
	 * it.
	 *
	 * @param attributes its answers as they are kept
	 */
	record Screened(ListingId id, StallId stall, ListingDraft draft, Map<String, String> attributes, Place place,
			@Nullable NotPostable notPostable) {

		List<CertificateClaim> certificates() {
			return this.draft.certificates();
		}

	}

}
