package vn.postmart.marketplace.search.elastic;

import java.util.List;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.app.ListingSearch;
import vn.postmart.marketplace.search.domain.Cursor;
import vn.postmart.marketplace.search.domain.ListingQuery;
import vn.postmart.marketplace.search.domain.SearchPage;
import vn.postmart.marketplace.search.domain.Wanted;

import org.springframework.stereotype.Component;

@Component
class ElasticListingSearch implements ListingSearch {

	private final ElasticWire wire;

	private final ElasticQueries queries;

	private final ServingIndex serving;

	ElasticListingSearch(ElasticWire wire, ElasticQueries queries, ServingIndex serving) {
		this.wire = wire;
		this.queries = queries;
		this.serving = serving;
	}

	@Override
	public Mono<SearchPage> search(ListingQuery query, Wanted wanted) {
		return this.serving.ask(() -> this.wire.search(this.queries.request(query, wanted)))
			.map((reply) -> page(query, reply));
	}

	private static SearchPage page(ListingQuery query, ElasticReply reply) {
		return new SearchPage(reply.cards(), reply.total(),
				(reply.cards().size() == query.size()) ? cursor(reply.lastSort()) : null, reply.counts(), false, null);
	}

	private static Cursor cursor(List<String> sort) {
		return new Cursor(sort.getFirst(), IdOrder.id(sort.get(1), sort.get(2)));
	}

}
