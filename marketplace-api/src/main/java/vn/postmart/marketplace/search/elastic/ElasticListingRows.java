package vn.postmart.marketplace.search.elastic;

import java.util.List;
import java.util.stream.IntStream;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.app.ListingRows;
import vn.postmart.marketplace.search.domain.Card;
import vn.postmart.marketplace.search.domain.Harvest;
import vn.postmart.marketplace.search.domain.Kin;

import org.springframework.stereotype.Component;

/** Rows from the engine, in one query each. */
@Component
class ElasticListingRows implements ListingRows {

	private static final SortOptions BY_SCORE = SortOptions
		.of((sort) -> sort.score((score) -> score.order(SortOrder.Desc)));

	private static final SortOptions NEWEST = by("listedAt", SortOrder.Desc);

	private static final Query THE_YEAR_ROUND = all(
			IntStream.rangeClosed(1, 12).mapToObj(ElasticListingRows::month).toList());

	private final ElasticWire wire;

	private final ServingIndex serving;

	ElasticListingRows(ElasticWire wire, ServingIndex serving) {
		this.wire = wire;
		this.serving = serving;
	}

	@Override
	public Mono<List<Card>> related(Kin kin, int most) {
		Query food = not(ElasticMatching.term("stall", kin.stall().toString()), ElasticMatching.marks(kin.foods()));
		Query category = all(List.of(ElasticMatching.term("categories", kin.category()), month(kin.month())));
		BoolQuery.Builder row = buyable().mustNot(ElasticMatching.term("id", kin.listing().toString()))
			.filter((either) -> either.bool((any) -> any.should(food, category)))
			.should(ElasticMatching.worth(Kin.SAME_FOOD, food), ElasticMatching.worth(Kin.SAME_CATEGORY, category),
					ElasticMatching.worth(Kin.SAME_PROVINCE, ElasticMatching.term("province", kin.province())));
		return find(row, most, BY_SCORE);
	}

	@Override
	public Mono<List<Card>> inSeason(Harvest harvest, int most) {
		BoolQuery.Builder row = buyable().filter(month(harvest.month())).mustNot(THE_YEAR_ROUND);
		if (!harvest.isAnywhere()) {
			row.filter((among) -> among
				.terms((terms) -> terms.field("province").terms((any) -> any.value(values(harvest.provinces())))));
		}
		row.should(ElasticMatching.worth(1, ElasticMatching.term("province", harvest.home())));
		return find(row, most, BY_SCORE, NEWEST);
	}

	private Mono<List<Card>> find(BoolQuery.Builder row, int most, SortOptions... order) {
		SearchRequest request = ElasticQueries.cards(new SearchRequest.Builder())
			.query(row.build()._toQuery())
			.sort(List.of(order))
			.sort(IdOrder.ASCENDING)
			.trackTotalHits((track) -> track.enabled(false))
			.size(most)
			.build();
		return this.serving.ask(() -> this.wire.search(this.wire.json(request))).map(ElasticReply::cards);
	}

	private static BoolQuery.Builder buyable() {
		return new BoolQuery.Builder().filter((now) -> now.term((term) -> term.field("buyable").value(true)));
	}

	private static Query month(int month) {
		return Query.of((season) -> season.term((term) -> term.field("season").value(month)));
	}

	private static Query all(List<Query> conditions) {
		return Query.of((query) -> query.bool((all) -> all.filter(conditions)));
	}

	private static Query not(Query excluded, Query wanted) {
		return Query.of((query) -> query.bool((both) -> both.filter(wanted).mustNot(excluded)));
	}

	private static List<FieldValue> values(List<String> values) {
		return values.stream().map(FieldValue::of).toList();
	}

	private static SortOptions by(String field, SortOrder order) {
		return SortOptions.of((sort) -> sort.field((by) -> by.field(field).order(order)));
	}

}
