package vn.postmart.marketplace.search.app;

import java.util.List;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.domain.VersionedDocument;

/** The documents in the search engine. Every call is remote. */
public interface SearchIndex {

	/**
	 * Writes documents; one that an index has in a newer version stays. Invisible ones
	 * are removed.
	 */
	Mono<Void> write(Target target, List<VersionedDocument> documents);

	/**
	 * Where documents go.
	 *
	 * @param serving whether to the index that searches go to
	 * @param build whether to the index of this build, too
	 */
	record Target(boolean serving, @Nullable Long build) {

		/** Whether there is no index at all just now. */
		boolean nowhere() {
			return !this.serving && this.build == null;
		}

	}

}
