package vn.postmart.marketplace.search.elastic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationRange;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.search.domain.Facet;
import vn.postmart.marketplace.search.domain.ListingQuery;
import vn.postmart.marketplace.search.domain.PriceRange;
import vn.postmart.marketplace.search.domain.Reach;

/**
 * What a query is narrowed to, and what each facet counts: the hits that the other
 * choices leave, so its own can be changed.
 */
final class ElasticFacets {

	private static final String VALUES = "values";

	private static final int MAX_VALUES = 100;

	private final ListingQuery query;

	private final Map<Facet, Query> chosen = new EnumMap<>(Facet.class);

	ElasticFacets(ListingQuery query) {
		this.query = query;
		choose(Facet.CATEGORY, "categories", query.category());
		choose(Facet.PROVINCE, "province", query.province());
		choose(Facet.CERTIFICATE, "marks", query.certificate());
		PriceRange price = query.pricePerKg();
		if (price != null) {
			this.chosen.put(Facet.PRICE_PER_KG, within(price));
		}
		if (query.inSeason()) {
			this.chosen.put(Facet.IN_SEASON,
					Query.of((season) -> season.term((term) -> term.field("season").value(query.month()))));
		}
		Reach reach = query.reach();
		if (reach != null && query.deliverable()) {
			this.chosen.put(Facet.DELIVERABLE, ElasticReach.within(reach));
		}
	}

	/** All that is chosen; {@code null} when nothing is. */
	@Nullable Query chosen() {
		return all(List.copyOf(this.chosen.values()));
	}

	Map<String, Aggregation> counts() {
		Map<String, Aggregation> counts = new LinkedHashMap<>();
		for (Facet facet : Facet.values()) {
			List<Query> others = new ArrayList<>();
			this.chosen.forEach((other, filter) -> {
				if (other != facet) {
					others.add(filter);
				}
			});
			values(facet).ifPresent((values) -> counts.put(facet.key(), count(values, all(others))));
		}
		return counts;
	}

	private static Aggregation count(Aggregation values, @Nullable Query others) {
		return (others == null) ? values : Aggregation.of((facet) -> facet.filter(others).aggregations(VALUES, values));
	}

	private Optional<Aggregation> values(Facet facet) {
		return switch (facet) {
			case CATEGORY -> Optional.of(terms("categories"));
			case PROVINCE -> Optional.of(terms("province"));
			case CERTIFICATE -> Optional.of(terms("marks"));
			case PRICE_PER_KG ->
				Optional.of(ranges("pricePerKg", PriceRange.ALL.stream().map(ElasticFacets::range).toList()));
			case IN_SEASON -> Optional.of(ranges("season", List.of(AggregationRange
				.of((now) -> now.key(Facet.YES).from((double) this.query.month()).to(this.query.month() + 1.0)))));
			case DELIVERABLE -> Optional.ofNullable(this.query.reach()).map(ElasticFacets::reached);
		};
	}

	private static Aggregation reached(Reach reach) {
		return Aggregation.of((values) -> values.filters((filters) -> filters.keyed(false)
			.filters((named) -> named.keyed(Map.of(Facet.YES, ElasticReach.within(reach))))));
	}

	private void choose(Facet facet, String field, @Nullable String value) {
		if (value != null) {
			this.chosen.put(facet, Query.of((query) -> query.term((term) -> term.field(field).value(value))));
		}
	}

	private static Query within(PriceRange price) {
		return Query.of((query) -> query.range((range) -> range.untyped((whole) -> {
			whole.field("pricePerKg").gte(JsonData.of(price.from()));
			return price.hasEnd() ? whole.lt(JsonData.of(price.below())) : whole;
		})));
	}

	private static Aggregation terms(String field) {
		return Aggregation.of((values) -> values.terms((terms) -> terms.field(field).size(MAX_VALUES)));
	}

	private static Aggregation ranges(String field, List<AggregationRange> ranges) {
		return Aggregation.of((values) -> values.range((range) -> range.field(field).ranges(ranges)));
	}

	/** The client knows no whole bounds here; these of a few thousand đồng are exact. */
	private static AggregationRange range(PriceRange price) {
		return AggregationRange.of((range) -> {
			range.key(price.key()).from((double) price.from());
			return price.hasEnd() ? range.to((double) price.below()) : range;
		});
	}

	private static @Nullable Query all(List<Query> filters) {
		return filters.isEmpty() ? null : Query.of((query) -> query.bool((all) -> all.filter(filters)));
	}

}
