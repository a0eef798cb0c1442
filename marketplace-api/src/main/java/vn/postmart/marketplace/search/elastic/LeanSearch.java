package vn.postmart.marketplace.search.elastic;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.search.domain.Card;

/**
 * A search without cards, for they are at hand.
 *
 * @param parts what to ask: the page and the counts, or first the counts and then the
 * page
 * @param decides whether a page is the one that the whole search finds
 * @param cards those of the page when it was last seen, by their digests
 */
record LeanSearch(List<String> parts, Predicate<ElasticReply> decides, Map<Long, Card> cards) {

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
