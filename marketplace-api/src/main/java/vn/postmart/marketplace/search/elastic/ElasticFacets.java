package vn.postmart.marketplace.search.elastic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
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
		choose(Facet.PRICE_PER_KG, "priceRange", (price != null) ? price.key() : null);
		if (query.inSeason()) {
			this.chosen.put(Facet.IN_SEASON, inSeason(query.month()));
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
			case PRICE_PER_KG -> Optional.of(terms("priceRange"));
			case IN_SEASON -> Optional.of(yes(inSeason(this.query.month())));
			case DELIVERABLE ->
				Optional.ofNullable(this.query.reach()).map(ElasticReach::within).map(ElasticFacets::yes);
		};
	}

	/** Counts the hits that a condition holds for. */
	private static Aggregation yes(Query condition) {
		return Aggregation.of((values) -> values
			.filters((filters) -> filters.keyed(false).filters((named) -> named.keyed(Map.of(Facet.YES, condition)))));
	}

	private static Query inSeason(int month) {
		return Query.of((season) -> season.term((term) -> term.field("season").value(month)));
	}

	private void choose(Facet facet, String field, @Nullable String value) {
		if (value != null) {
			this.chosen.put(facet, Query.of((query) -> query.term((term) -> term.field(field).value(value))));
		}
	}

	private static Aggregation terms(String field) {
		return Aggregation.of((values) -> values.terms((terms) -> terms.field(field).size(MAX_VALUES)));
	}

	private static @Nullable Query all(List<Query> filters) {
		return filters.isEmpty() ? null : Query.of((query) -> query.bool((all) -> all.filter(filters)));
	}

}
