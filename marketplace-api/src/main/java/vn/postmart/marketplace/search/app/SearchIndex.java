package vn.postmart.marketplace.search.app;

import java.util.List;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.domain.VersionedDocument;

/** The index in the search engine. Every call is remote. */
public interface SearchIndex {

	/**
	 * Makes the index if there is none.
	 * @return whether it was made now, and so is empty
	 */
	Mono<Boolean> ensure();

	/**
	 * Writes documents; one that the index has in a newer version stays. Invisible ones
	 * are removed.
	 */
	Mono<Void> write(List<VersionedDocument> documents);

}
