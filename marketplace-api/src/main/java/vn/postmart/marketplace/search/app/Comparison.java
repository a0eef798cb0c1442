package vn.postmart.marketplace.search.app;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.search.app.IndexCheck.Drift;
import vn.postmart.marketplace.search.domain.DocumentState;

/**
 * What does not agree between documents and the index. The documents were read first and
 * the index was refreshed in between, so what the index lacks or has older is lost; what
 * it has newer or alone may be a change that came in between, and is looked at again.
 *
 * @param missing the index lacks them
 * @param stale the index has them older, newer or otherwise
 * @param ghosts the index has them though they are not on sale, or not at all
 */
record Comparison(Set<UUID> missing, Set<UUID> stale, Set<UUID> ghosts) {

	static Comparison of(List<DocumentState> documents, List<IndexedState> indexed, boolean thorough) {
		Map<UUID, IndexedState> there = indexed.stream()
			.collect(Collectors.toMap(IndexedState::listingId, Function.identity()));
		Set<UUID> missing = new HashSet<>();
		Set<UUID> stale = new HashSet<>();
		Set<UUID> ghosts = new HashSet<>(there.keySet());
		for (DocumentState document : documents) {
			IndexedState found = there.get(document.listingId());
			if (document.visible() || document.pending()) {
				ghosts.remove(document.listingId());
			}
			if (document.visible() && !document.pending()) {
				judge(document, found, thorough, missing, stale);
			}
		}
		return new Comparison(missing, stale, ghosts);
	}

	private static void judge(DocumentState document, @Nullable IndexedState found, boolean thorough, Set<UUID> missing,
			Set<UUID> stale) {
		if (found == null) {
			missing.add(document.listingId());
		}
		else if (found.version() != document.version() || (thorough && found.digest() != document.digest())) {
			stale.add(document.listingId());
		}
	}

	boolean agrees() {
		return this.missing.isEmpty() && this.stale.isEmpty() && this.ghosts.isEmpty();
	}

	/** All that does not agree. */
	Set<UUID> all() {
		Set<UUID> all = new HashSet<>(this.missing);
		all.addAll(this.stale);
		all.addAll(this.ghosts);
		return all;
	}

	/** What both this and a later look found. */
	Comparison and(Comparison later) {
		return new Comparison(both(this.missing, later.missing), both(this.stale, later.stale),
				both(this.ghosts, later.ghosts));
	}

	Drift drift() {
		return new Drift(this.missing.size(), this.stale.size(), this.ghosts.size());
	}

	private static Set<UUID> both(Set<UUID> one, Set<UUID> other) {
		return one.stream().filter(other::contains).collect(Collectors.toSet());
	}

}
