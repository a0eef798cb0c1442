package vn.postmart.marketplace.search.elastic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.util.NamedValue;
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

	/** More than there are of all of them: the engine would leave out the last names. */
	private static final int MAX_VALUES = 2_000;

	/** Between the facets that are counted together. */
	static final String SEPARATOR = ",";

	/** Those of the column of choices. */
	private static final List<Facet> VALUED = List.of(Facet.CATEGORY, Facet.PROVINCE, Facet.CERTIFICATE,
			Facet.PRICE_PER_KG);

	/** By their names: the engine need not find out which are the most. */
	private static final Aggregation CHOICES = Aggregation.of((values) -> values
		.terms((terms) -> terms.field("choices").size(MAX_VALUES).order(NamedValue.of("_key", SortOrder.Asc))));

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

	/**
	 * What counts them: facets that the same other choices leave the same hits are
	 * counted in one pass, by a column with the values of them all. Each bucket is a
	 * {@link Facet#choice}, and the name of its aggregation has the keys of the facets it
	 * counts: values of others in it are not what theirs would leave.
	 */
	Map<String, Aggregation> counts() {
		Map<List<Facet>, List<Facet>> alike = new LinkedHashMap<>();
		VALUED.forEach((facet) -> alike.computeIfAbsent(chosenBeside(facet), (others) -> new ArrayList<>()).add(facet));
		Map<String, Aggregation> counts = new LinkedHashMap<>();
		alike.forEach((others, facets) -> counts.put(named(facets), count(CHOICES, others)));
		counts.put(Facet.IN_SEASON.key(),
				count(yes(Facet.IN_SEASON, inSeason(this.query.month())), chosenBeside(Facet.IN_SEASON)));
		Reach reach = this.query.reach();
		if (reach != null) {
			counts.put(Facet.DELIVERABLE.key(),
					count(yes(Facet.DELIVERABLE, ElasticReach.within(reach)), chosenBeside(Facet.DELIVERABLE)));
		}
		return counts;
	}

	private List<Facet> chosenBeside(Facet facet) {
		return this.chosen.keySet().stream().filter((other) -> other != facet).toList();
	}

	private Aggregation count(Aggregation values, List<Facet> others) {
		Query left = all(others.stream().map(this.chosen::get).toList());
		return (left == null) ? values : Aggregation.of((facet) -> facet.filter(left).aggregations(VALUES, values));
	}

	private static String named(List<Facet> facets) {
		return facets.stream().map(Facet::key).collect(Collectors.joining(SEPARATOR));
	}

	/** Counts the hits that a condition holds for. */
	private static Aggregation yes(Facet facet, Query condition) {
		return Aggregation.of((values) -> values.filters((filters) -> filters.keyed(false)
			.filters((named) -> named.keyed(Map.of(facet.choice(Facet.YES), condition)))));
	}

	private static Query inSeason(int month) {
		return Query.of((season) -> season.term((term) -> term.field("season").value(month)));
	}

	private void choose(Facet facet, String field, @Nullable String value) {
		if (value != null) {
			this.chosen.put(facet, Query.of((query) -> query.term((term) -> term.field(field).value(value))));
		}
	}

	private static @Nullable Query all(List<Query> filters) {
		return filters.isEmpty() ? null : Query.of((query) -> query.bool((all) -> all.filter(filters)));
	}

}
