package vn.postmart.marketplace.search.elastic;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.search.domain.Card;

/** A search without cards, for they are at hand. */
final class LeanSearch {

	private final Supplier<List<String>> writing;

	private final Predicate<ElasticReply> decides;

	private final Map<Long, Card> cards;

	/** Written when it is asked for: most searches are made once. */
	private volatile @Nullable List<String> parts;

	/**
	 * A search that was answered before.
	 * @param writing writes what to ask: the page and the counts, or first the counts and
	 * then the page
	 * @param decides whether a page is the one that the whole search finds
	 * @param cards those of the page when it was last seen, by their digests
	 */
	LeanSearch(Supplier<List<String>> writing, Predicate<ElasticReply> decides, Map<Long, Card> cards) {
		this.writing = writing;
		this.decides = decides;
		this.cards = Map.copyOf(cards);
	}

	/** What to ask, each in a line. */
	List<String> parts() {
		List<String> written = this.parts;
		if (written == null) {
			written = this.writing.get();
			this.parts = written;
		}
		return written;
	}

	/**
	 * What the whole search would have answered.
	 * @return {@code null} where these replies do not tell
	 */
	@Nullable ElasticReply whole(List<ElasticReply> replies) {
		ElasticReply page = replies.getLast();
		return (this.decides.test(page) && this.cards.keySet().containsAll(page.digests()))
				? page.with(this.cards, replies.getFirst()) : null;
	}

}
