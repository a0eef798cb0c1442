package vn.postmart.marketplace.search.elastic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;

/**
 * Among which of very many hits the first page is: those whose ids come up to that of its
 * last hit, and those with a merit that this hit lacks. Nobody else has more points than
 * {@code most}, and with as many stands behind {@code lastId}.
 *
 * @param either what holds for a hit on the list
 * @param most points that a hit can have which is not on the list
 * @param lastId the higher half of the last hit's id, as {@link IdOrder} tells it
 */
record Shortlist(List<Query> either, double most, long lastId) {

	/**
	 * The list as a page shows it.
	 * @param page whose last hit tells its merits
	 */
	static Shortlist of(ElasticReply page, List<Merit> merits) {
		List<Integer> had = page.lastMerits().stream().map(Integer::valueOf).toList();
		long lastId = lastId(page);
		List<Query> either = new ArrayList<>();
		either.add(upTo(lastId));
		IntStream.range(0, merits.size())
			.filter((place) -> !had.contains(place))
			.mapToObj((place) -> merits.get(place).query())
			.forEach(either::add);
		int most = had.stream().mapToInt((place) -> merits.get(place).points()).sum();
		return new Shortlist(either, most, lastId);
	}

	/**
	 * Whether a page of hits from this list is the page of all hits: whatever has become
	 * of the index since.
	 */
	boolean decides(ElasticReply page, int size) {
		if (page.hits() < size) {
			return false;
		}
		double points = Double.parseDouble(page.lastSort().getFirst());
		return points > this.most || (points == this.most && lastId(page) <= this.lastId);
	}

	private static long lastId(ElasticReply page) {
		return Long.parseLong(page.lastSort().get(1));
	}

	private static Query upTo(long id) {
		return Query
			.of((query) -> query.range((range) -> range.untyped((ids) -> ids.field("idHigh").lte(JsonData.of(id)))));
	}

}
