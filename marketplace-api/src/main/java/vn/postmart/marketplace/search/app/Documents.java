package vn.postmart.marketplace.search.app;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.domain.DocumentState;
import vn.postmart.marketplace.search.domain.SearchDocument;
import vn.postmart.marketplace.search.domain.VersionedDocument;

/** The projection of the listings, the truth of search. */
public interface Documents {

	/**
	 * Locks a listing's place until the transaction ends, so that whoever writes it next
	 * reads the listing after us.
	 */
	Mono<Void> lock(Collection<UUID> listingIds);

	/**
	 * Writes documents, each in its next version; one that says what it said before stays
	 * as it is.
	 * @return how many there was something new to say of
	 */
	Mono<Long> put(Collection<SearchDocument> documents);

	/** The listings of a stall that are projected. */
	Flux<UUID> ofStall(UUID stallId);

	/** The projected listings of a category and of all below it. */
	Flux<UUID> ofCategory(String slug);

	/** Some documents that the index does not have in their newest version. */
	Mono<List<VersionedDocument>> unindexed(int limit);

	/** The index has these versions, or newer. */
	Mono<Void> indexed(List<VersionedDocument> documents);

	/**
	 * Some documents in the order of their listings, beginning after this one; none after
	 * the last.
	 */
	Mono<List<VersionedDocument>> after(@Nullable UUID listingId, int limit);

	/**
	 * The documents of these listings as they are now, in the order of their listings.
	 */
	Mono<List<VersionedDocument>> of(Collection<UUID> listingIds);

	/**
	 * What the index is to have of some listings in their order, beginning after this
	 * one.
	 * @param digests whether with digests
	 */
	Mono<List<DocumentState>> states(@Nullable UUID after, int limit, boolean digests);

	/** What the index is to have of these listings. */
	Mono<List<DocumentState>> states(Collection<UUID> listingIds, boolean digests);

	/** Gives documents a version above these, so that they are indexed again. */
	Mono<Void> raise(Map<UUID, Long> versions);

}
