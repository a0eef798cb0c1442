package vn.postmart.marketplace.search.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.postmart.marketplace.search.domain.Card;
import vn.postmart.marketplace.search.domain.ListingQuery;
import vn.postmart.marketplace.search.domain.SearchPage;

import org.springframework.stereotype.Component;

/**
 * Puts what operators lift for a query before what was found. They come on top of the
 * first page, and on no later one: no other hit is pushed out. Only where relevance is
 * the order.
 */
@Component
class LiftListings {

	private static final int LOOKED_THROUGH = 100;

	private static final int OF_A_CATEGORY = 3;

	private final Documents documents;

	private final JsonMapper mapper;

	LiftListings(Documents documents, JsonMapper mapper) {
		this.documents = documents;
		this.mapper = mapper;
	}

	/**
	 * The page with what is lifted.
	 * @param search finds hits without lifting any
	 */
	Mono<SearchPage> lift(ListingQuery query, SearchPage page, List<Lift> lifts,
			Function<ListingQuery, Mono<SearchPage>> search) {
		return (lifts.isEmpty() || query.sort() != ListingQuery.Sort.RELEVANCE) ? Mono.just(page)
				: Flux.fromIterable(lifts)
					.concatMap((lift) -> lifted(lift, query, search))
					.collectList()
					.map((lifted) -> page.with(merged(lifted, page.cards(), query.after() == null)));
	}

	private Flux<Card> lifted(Lift lift, ListingQuery query, Function<ListingQuery, Mono<SearchPage>> search) {
		return switch (lift.kind()) {
			case ANSWER -> query.isFiltered() ? Flux.empty() : card(lift.target());
			case LISTING -> search.apply(query.first(LOOKED_THROUGH, query.category()))
				.flatMapIterable(SearchPage::cards)
				.filter((card) -> id(card).equals(lift.target()));
			case CATEGORY -> (query.category() != null) ? Flux.empty()
					: search.apply(query.first(OF_A_CATEGORY, lift.target())).flatMapIterable(SearchPage::cards);
		};
	}

	private Flux<Card> card(String listingId) {
		return this.documents.of(List.of(UUID.fromString(listingId)))
			.flatMapIterable((found) -> found)
			.filter((found) -> found.document().visible())
			.map((found) -> Card.of(found.document().card()));
	}

	private List<Card> merged(List<Card> lifted, List<Card> found, boolean first) {
		Map<String, Card> above = new LinkedHashMap<>();
		lifted.forEach((card) -> above.putIfAbsent(id(card), card));
		List<Card> merged = new ArrayList<>(first ? above.values() : List.of());
		found.stream().filter((card) -> !above.containsKey(id(card))).forEach(merged::add);
		return merged;
	}

	private String id(Card card) {
		return this.mapper.readTree(card.utf8()).path("id").asString();
	}

}
