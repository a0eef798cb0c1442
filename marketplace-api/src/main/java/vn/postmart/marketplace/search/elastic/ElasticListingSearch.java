package vn.postmart.marketplace.search.elastic;

import java.util.List;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.app.ListingSearch;
import vn.postmart.marketplace.search.domain.Cursor;
import vn.postmart.marketplace.search.domain.ListingQuery;
import vn.postmart.marketplace.search.domain.SearchPage;
import vn.postmart.marketplace.search.domain.Wanted;

import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

@Component
class ElasticListingSearch implements ListingSearch {

	private static final int REMEMBERED = 500;

	private final ElasticWire wire;

	private final ElasticQueries queries;

	private final ServingIndex serving;

	private final int many;

	/** What was asked lately as the engine reads it: the same words ask for the same. */
	private final ConcurrentLruCache<Asked, KnownSearch> searches = new ConcurrentLruCache<>(REMEMBERED, this::known);

	ElasticListingSearch(ElasticWire wire, ElasticQueries queries, ServingIndex serving, ElasticProperties properties) {
		this.wire = wire;
		this.queries = queries;
		this.serving = serving;
		this.many = properties.many();
	}

	@Override
	public Mono<SearchPage> search(ListingQuery query, Wanted wanted) {
		KnownSearch search = this.searches.get(new Asked(query, wanted));
		return this.serving.ask(() -> ask(search)).map((reply) -> page(query, reply));
	}

	private Mono<ElasticReply> ask(KnownSearch search) {
		LeanSearch lean = search.lean();
		return (lean == null) ? whole(search)
				: this.wire.together(lean.parts())
					.mapNotNull(lean::whole)
					.switchIfEmpty(Mono.defer(() -> whole(search)));
	}

	private Mono<ElasticReply> whole(KnownSearch search) {
		String asked = search.whole();
		return this.wire.search(asked).doOnNext((reply) -> search.learn(asked, reply));
	}

	private KnownSearch known(Asked asked) {
		return new KnownSearch(asked.query(), asked.wanted(), this.queries, this.wire::json, this.many);
	}

	private static SearchPage page(ListingQuery query, ElasticReply reply) {
		return new SearchPage(reply.cards(), reply.total(),
				(reply.cards().size() == query.size()) ? cursor(reply.lastSort()) : null, reply.counts(), false, null);
	}

	private static Cursor cursor(List<String> sort) {
		return new Cursor(sort.getFirst(), IdOrder.id(sort.get(1), sort.get(2)));
	}

	/** A search in our own words. */
	private record Asked(ListingQuery query, Wanted wanted) {
	}

}
