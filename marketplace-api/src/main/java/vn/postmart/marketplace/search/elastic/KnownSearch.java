package vn.postmart.marketplace.search.elastic;

import java.util.List;
import java.util.function.Function;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.search.domain.ListingQuery;
import vn.postmart.marketplace.search.domain.Wanted;

/**
 * A search that was made before, in the engine's language, with the cards it found: the
 * engine need not send again what has not changed since. Where it finds very many, the
 * engine spends most of its time on ranking hits that are equal; so once that is seen,
 * the next answer is asked for the merits of its hits, and from then on the page is
 * looked for on a {@link Shortlist}, beside the counts.
 */
final class KnownSearch {

	private final ListingQuery query;

	private final Wanted wanted;

	private final ElasticQueries queries;

	private final Function<SearchRequest, String> json;

	private final int many;

	private final String whole;

	private volatile @Nullable String telling;

	private volatile @Nullable LeanSearch lean;

	/**
	 * A search of which nothing is known yet.
	 * @param json writes a request in one line
	 * @param many from how many hits on a shortlist is worth while
	 */
	KnownSearch(ListingQuery query, Wanted wanted, ElasticQueries queries, Function<SearchRequest, String> json,
			int many) {
		this.query = query;
		this.wanted = wanted;
		this.queries = queries;
		this.json = json;
		this.many = many;
		this.whole = json.apply(queries.whole(query, wanted));
	}

	/** The page and the counts at once, with cards. */
	String whole() {
		String tells = this.telling;
		return (tells != null) ? tells : this.whole;
	}

	/** The same for less, once its hits are known. */
	@Nullable LeanSearch lean() {
		return this.lean;
	}

	/**
	 * Learns from an answer.
	 * @param asked what {@link #whole} was when it was asked
	 */
	void learn(String asked, ElasticReply reply) {
		if (!isCrowded(reply)) {
			this.telling = null;
			this.lean = new LeanSearch(() -> List.of(this.json.apply(this.queries.lean(this.query, this.wanted))),
					(page) -> !isCrowded(page), reply.cardsByDigest());
		}
		else if (!asked.equals(this.telling)) {
			this.telling = this.json.apply(this.queries.telling(this.query, this.wanted));
			this.lean = null;
		}
		else {
			Shortlist shortlist = Shortlist.of(reply, this.queries.merits(this.query, this.wanted));
			this.lean = new LeanSearch(
					() -> List.of(this.json.apply(this.queries.counts(this.query, this.wanted)),
							this.json.apply(this.queries.page(this.query, this.wanted, shortlist.either()))),
					(page) -> shortlist.decides(page, this.query.size()), reply.cardsByDigest());
		}
	}

	private boolean isCrowded(ElasticReply reply) {
		return reply.total() >= this.many && reply.hits() == this.query.size() && this.query.after() == null
				&& !this.queries.merits(this.query, this.wanted).isEmpty();
	}

}
