package vn.postmart.marketplace.search.app;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What is in the index that searches go to. Every call is remote. */
public interface IndexContents {

	/** How many documents are told of at once. */
	int MOST = 10_000;

	/** Lets everything that was written be seen. */
	Mono<Void> refresh();

	/** What its documents come to. */
	Mono<IndexSum> sum();

	/**
	 * Its documents in the order of their listings' letters, at most {@link #MOST} at
	 * once.
	 * @param after the listing before the first, {@code null} for the very first
	 * @param upTo the last listing, {@code null} for the very last
	 */
	Mono<List<IndexedState>> between(@Nullable UUID after, @Nullable UUID upTo);

	/** Its documents of these listings. */
	Mono<List<IndexedState>> of(Set<UUID> listingIds);

	/** Removes documents of no listing. */
	Mono<Void> remove(Set<UUID> listingIds);

}
