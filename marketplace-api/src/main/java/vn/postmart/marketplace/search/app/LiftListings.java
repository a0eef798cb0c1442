package vn.postmart.marketplace.search.app;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.postmart.marketplace.search.domain.Card;
import vn.postmart.marketplace.search.domain.ListingQuery;
import vn.postmart.marketplace.search.domain.SearchPage;

import org.springframework.stereotype.Component;

/**
 * Puts what operators lift for a query before what is found. It comes on top of the first
 * page, which finds so many hits fewer, and on no later one: no hit is lost and no page
 * larger than was asked. Only where relevance is the order.
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
	Mono<SearchPage> lift(ListingQuery query, List<Lift> lifts, Function<ListingQuery, Mono<SearchPage>> search) {
		return (lifts.isEmpty() || query.sort() != ListingQuery.Sort.RELEVANCE) ? search.apply(query)
				: Flux.fromIterable(lifts)
					.concatMap((lift) -> lifted(lift, query, search))
					.distinct(this::id)
					.take(query.size() - 1L)
					.collectList()
					.flatMap((lifted) -> page(query, lifted, search));
	}

	private Mono<SearchPage> page(ListingQuery query, List<Card> lifted,
			Function<ListingQuery, Mono<SearchPage>> search) {
		boolean first = query.after() == null;
		return search.apply(first ? query.sized(query.size() - lifted.size()) : query)
			.map((page) -> page.with(merged(first ? lifted : List.of(), without(lifted, page.cards()))));
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

	private List<Card> without(List<Card> lifted, List<Card> found) {
		Set<String> ids = lifted.stream().map(this::id).collect(Collectors.toSet());
		return found.stream().filter((card) -> !ids.contains(id(card))).toList();
	}

	private static List<Card> merged(List<Card> lifted, List<Card> found) {
		return Stream.concat(lifted.stream(), found.stream()).toList();
	}

	private String id(Card card) {
		return this.mapper.readTree(card.utf8()).path("id").asString();
	}

}
