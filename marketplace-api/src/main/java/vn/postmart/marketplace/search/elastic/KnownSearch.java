package vn.postmart.marketplace.search.elastic;

import java.util.List;
import java.util.function.Function;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.search.domain.ListingQuery;
import vn.postmart.marketplace.search.domain.Wanted;

/**
 * A search that was made before, in the engine's language. Where it finds very many, the
 * engine spends most of its time on ranking hits that are equal; so once that is seen,
 * the next answer is asked for the merits of its hits, and from then on the page is
 * looked for on a {@link Shortlist}, beside the counts.
 */
final class KnownSearch {

	private final ListingQuery query;

	private final Wanted wanted;

	private final ElasticQueries queries;

	private final Function<SearchRequest, String> json;

	private final String whole;

	private volatile @Nullable String telling;

	private volatile @Nullable Shortened shortened;

	/**
	 * A search of which nothing is known yet.
	 * @param json writes a request in one line
	 */
	KnownSearch(ListingQuery query, Wanted wanted, ElasticQueries queries, Function<SearchRequest, String> json) {
		this.query = query;
		this.wanted = wanted;
		this.queries = queries;
		this.json = json;
		this.whole = json.apply(queries.whole(query, wanted));
	}

	/** The page and the counts at once. */
	String whole() {
		String tells = this.telling;
		return (tells != null) ? tells : this.whole;
	}

	/** The counts and the page apart, once its hits are known. */
	@Nullable Shortened shortened() {
		return this.shortened;
	}

	/**
	 * Learns from an answer.
	 * @param asked what {@link #whole} was when it was asked
	 * @param many from how many hits on it is worth while
	 */
	void learn(String asked, ElasticReply reply, int many) {
		boolean crowded = reply.total() >= many && reply.cards().size() == this.query.size()
				&& this.query.after() == null && !this.queries.merits(this.query, this.wanted).isEmpty();
		if (!crowded) {
			this.telling = null;
			this.shortened = null;
		}
		else if (!asked.equals(this.telling)) {
			this.telling = this.json.apply(this.queries.telling(this.query, this.wanted));
		}
		else {
			shorten(Shortlist.of(reply, this.queries.merits(this.query, this.wanted)));
		}
	}

	private void shorten(Shortlist shortlist) {
		this.shortened = new Shortened(List.of(this.json.apply(this.queries.counts(this.query, this.wanted)),
				this.json.apply(this.queries.page(this.query, this.wanted, shortlist.either()))), shortlist);
	}

	/**
	 * The same search in two.
	 *
	 * @param parts the counts, and the page among those of the list
	 */
	record Shortened(List<String> parts, Shortlist shortlist) {
	}

}
