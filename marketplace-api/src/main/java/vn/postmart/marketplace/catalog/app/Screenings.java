package vn.postmart.marketplace.catalog.app;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.domain.Offered;
import vn.postmart.marketplace.catalog.domain.Offered.Verdict;
import vn.postmart.marketplace.catalog.domain.Screening;

/**
 * Offers that are judged anew by what the post carries. Everything joins the caller's
 * transaction.
 */
public interface Screenings {

	/**
	 * Begins to go through the offers of a category and those in it, in place of what was
	 * under way for that category; empty when there are none.
	 */
	Mono<UUID> begin(String category, Instant at);

	/** The screening, locked until the transaction ends, or empty. */
	Mono<Screening> lock(UUID id);

	/** The next offers of a screening, locked, in the order of their stalls. */
	Flux<Offered> next(Screening screening, int size);

	/** Writes down how far a screening is; {@code last} is the last offer it judged. */
	Mono<Void> put(Screening screening, Offered last);

	/** Writes down that a screening has judged all. */
	Mono<Void> end(UUID id, Instant at);

	/** The latest screenings, newest first. */
	Flux<Screening> latest(int size);

	/** These offers, locked, in no order. */
	Flux<Offered> offered(Collection<ListingId> ids);

	/** Writes verdicts to the listings. */
	Mono<Void> keep(List<Verdict> verdicts);

}
