package vn.postmart.marketplace.search.elastic;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.FieldSuggester;
import co.elastic.clients.json.JsonData;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.postmart.marketplace.search.app.NameSearch;
import vn.postmart.marketplace.search.domain.FoodMark;
import vn.postmart.marketplace.search.domain.Prefix;
import vn.postmart.marketplace.search.domain.Suggestion;

import org.springframework.stereotype.Component;

/**
 * Completes names from the engine's own prefix structure. Names with the accents that
 * were typed come before those that differ in accents.
 */
@Component
class ElasticNameSearch implements NameSearch {

	private static final String ACCENTED = "_accented";

	private static final String FOLDED = "_folded";

	private final ElasticsearchAsyncClient client;

	private final ElasticProperties properties;

	private final ServingIndex serving;

	private final JsonMapper mapper;

	ElasticNameSearch(ElasticsearchAsyncClient client, ElasticProperties properties, ServingIndex serving,
			JsonMapper mapper) {
		this.client = client;
		this.properties = properties;
		this.serving = serving;
		this.mapper = mapper;
	}

	@Override
	public Mono<Names> find(Prefix prefix, Set<String> foods, int most) {
		return this.serving
			.ask(() -> ElasticCalls.abandonable(() -> this.client.search(request(prefix, foods, most), Void.class)))
			.timeout(this.properties.timeout())
			.map(this::names);
	}

	private SearchRequest request(Prefix prefix, Set<String> foods, int most) {
		return SearchRequest.of((search) -> search.index(this.properties.index())
			.query(ElasticMatching.marks(foods.stream().map(FoodMark::just).toList()))
			.sort(IdOrder.ASCENDING)
			.trackTotalHits((track) -> track.enabled(false))
			.size(foods.isEmpty() ? 0 : most)
			.docvalueFields((field) -> field.field(ElasticQueries.CARD))
			.suggest((suggest) -> suggest.suggesters(suggesters(prefix, most))));
	}

	private static Map<String, FieldSuggester> suggesters(Prefix prefix, int most) {
		FieldSuggester products = completion("productNames", prefix.folded(), most);
		FieldSuggester stalls = completion("stallNames", prefix.folded(), most);
		return prefix.hasAccents()
				? Map.of("product" + FOLDED, products, "stall" + FOLDED, stalls, "product" + ACCENTED,
						completion("productNames", prefix.accented(), most), "stall" + ACCENTED,
						completion("stallNames", prefix.accented(), most))
				: Map.of("product" + FOLDED, products, "stall" + FOLDED, stalls);
	}

	private static FieldSuggester completion(String field, String prefix, int most) {
		return FieldSuggester.of((suggester) -> suggester.prefix(prefix)
			.completion((completion) -> completion.field(field).size(most).skipDuplicates(true)));
	}

	private Names names(SearchResponse<Void> response) {
		Stream<Suggestion.Product> begun = found(response, "product", (card) -> new Suggestion.Product(card.name()))
			.stream();
		Stream<Suggestion.Product> sameFood = response.hits()
			.hits()
			.stream()
			.map((hit) -> new Suggestion.Product(card(hit.fields()).name()));
		return new Names(Stream.concat(begun, sameFood).distinct().toList(),
				found(response, "stall", (card) -> new Suggestion.Stall(card.stall().name(), card.stall().id())));
	}

	private <T> List<T> found(SearchResponse<Void> response, String what, Function<Card, T> said) {
		return Stream.of(what + ACCENTED, what + FOLDED)
			.flatMap((name) -> response.suggest().getOrDefault(name, List.of()).stream())
			.flatMap((suggestion) -> suggestion.completion().options().stream())
			.map((option) -> card(option.fields()))
			.map(said)
			.distinct()
			.toList();
	}

	private Card card(Map<String, JsonData> fields) {
		String encoded = Objects.requireNonNull(fields.get(ElasticQueries.CARD)).toJson().asJsonArray().getString(0);
		return this.mapper.readValue(Base64.getDecoder().decode(encoded), Card.class);
	}

	/** What it is called, and who sells it. */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record Card(String name, Stall stall) {
	}

	/** A stall. */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record Stall(UUID id, String name) {
	}

}
