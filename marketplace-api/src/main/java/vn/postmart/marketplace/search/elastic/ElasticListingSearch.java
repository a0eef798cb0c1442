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

	/** What was asked lately as the engine reads it: the same words ask for the same. */
	private final ConcurrentLruCache<Asked, String> searches = new ConcurrentLruCache<>(REMEMBERED, this::json);

	ElasticListingSearch(ElasticWire wire, ElasticQueries queries, ServingIndex serving) {
		this.wire = wire;
		this.queries = queries;
		this.serving = serving;
	}

	@Override
	public Mono<SearchPage> search(ListingQuery query, Wanted wanted) {
		return this.serving.ask(() -> this.wire.search(this.searches.get(new Asked(query, wanted))))
			.map((reply) -> page(query, reply));
	}

	private String json(Asked asked) {
		return this.wire.json(this.queries.request(asked.query(), asked.wanted()));
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
