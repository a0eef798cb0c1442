package vn.postmart.marketplace.search.store;

import java.util.List;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.app.ListingRows;
import vn.postmart.marketplace.search.domain.Card;
import vn.postmart.marketplace.search.domain.Harvest;
import vn.postmart.marketplace.search.domain.Kin;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;

/** Rows while the engine is away, in the engine's order. */
@Repository
final class PostgresListingRows implements ListingRows {

	private static final String RELATED = """
			select d.card
			from search.document d
			where d.visible and d.buyable and d.listing_id <> :listing
				and (d.words @@ :foods::tsquery and d.stall_id <> :stall
					or d.categories @> :category and :month = any(d.season))
			order by case when d.words @@ :foods::tsquery and d.stall_id <> :stall then :sameFood else 0 end
				+ case when d.categories @> :category and :month = any(d.season) then :sameCategory else 0 end
				+ case when d.province = :province then :sameProvince else 0 end desc, d.listing_id
			limit :most
			""";

	private static final String IN_SEASON = """
			select d.card
			from search.document d
			where d.visible and d.buyable and :month = any(d.season) and cardinality(d.season) < 12
				and (:anywhere or d.province = any(:provinces))
			order by d.province = :home desc, d.listed_at desc, d.listing_id
			limit :most
			""";

	private final DatabaseClient database;

	PostgresListingRows(DatabaseClient database) {
		this.database = database;
	}

	@Override
	public Mono<List<Card>> related(Kin kin, int most) {
		return cards(this.database.sql(RELATED)
			.bind("listing", kin.listing())
			.bind("stall", kin.stall())
			.bind("foods", TsQuery.any(kin.foods()))
			.bind("category", new String[] { kin.category() })
			.bind("month", kin.month())
			.bind("province", kin.province())
			.bind("sameFood", Kin.SAME_FOOD)
			.bind("sameCategory", Kin.SAME_CATEGORY)
			.bind("sameProvince", Kin.SAME_PROVINCE)
			.bind("most", most));
	}

	@Override
	public Mono<List<Card>> inSeason(Harvest harvest, int most) {
		return cards(this.database.sql(IN_SEASON)
			.bind("month", harvest.month())
			.bind("anywhere", harvest.isAnywhere())
			.bind("provinces", harvest.provinces().toArray(String[]::new))
			.bind("home", harvest.home())
			.bind("most", most));
	}

	private static Mono<List<Card>> cards(GenericExecuteSpec row) {
		return row.map((found) -> Card.of(Columns.text(found, "card"))).all().collectList();
	}

}
