package vn.postmart.marketplace.search.elastic;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.postmart.marketplace.search.domain.Card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

class ElasticReplyTests {

	private static final String LYCHEES = "{\"name\":\"Vải \\\"u hồng\\\"\",\"n\":[1,{\"x\":2}]}";

	private static final String LONGANS = "{\"name\":\"Nhãn\"}";

	private static final String ANSWER = """
			{"took":3,"timed_out":false,"_shards":{"total":1,"failed":0},"hits":{"total":{"value":41,"relation":"eq"},
			"max_score":null,"hits":[
			{"_index":"listings-1","_score":2.5,"fields":{"digest":[-9],"card":["%s"]},"sort":[2.5,-4,7]},
			{"_index":"listings-1","_score":1.0,"fields":{"card":["%s"],"digest":[5]},"sort":[1.25,-4,9]}]},
			"aggregations":{"category,pricePerKg":{"doc_count":50,"values":{"doc_count_error_upper_bound":0,"buckets":[
			{"key":"category:trai-cay","doc_count":30},{"key":"category:cam-buoi","doc_count":11},
			{"key":"pricePerKg:0-20000","doc_count":29},{"key":"province:24","doc_count":50}]}},
			"province":{"buckets":[{"key":"category:trai-cay","doc_count":3},{"key":"province:24","doc_count":7}]}}}
			""".formatted(encoded(LYCHEES), encoded(LONGANS));

	@Test
	void cutsCardsOutAsTheyAre() {
		assertThat(read(ANSWER).cards()).containsExactly(Card.of(LYCHEES), Card.of(LONGANS));
	}

	@Test
	void knowsCardsByTheirDigests() {
		assertThat(read(ANSWER).cardsByDigest()).isEqualTo(Map.of(-9L, Card.of(LYCHEES), 5L, Card.of(LONGANS)));
	}

	@Test
	void readsHitsWithoutCards() {
		ElasticReply reply = read(
				"{\"hits\":{\"hits\":[{\"fields\":{\"digest\":[5]}},{\"fields\":{\"digest\":[7]}}]}}");
		assertThat(reply.hits()).isEqualTo(2);
		assertThat(reply.cards()).isEmpty();
		assertThat(reply.digests()).containsExactly(5L, 7L);
	}

	@Test
	void refusesHitsOfWhichSomeLackTheirCardOrTheirDigest() {
		String card = "\"card\":[\"%s\"]".formatted(encoded(LONGANS));
		for (String incomplete : List.of("\"digest\":[5]", card)) {
			assertThatIllegalStateException()
				.isThrownBy(() -> read("{\"hits\":{\"hits\":[{\"fields\":{%s}},{\"fields\":{\"digest\":[7],%s}}]}}"
					.formatted(incomplete, card)))
				.withMessageContaining("lack");
		}
	}

	@Test
	void readsTotalAndTheLastSortKeys() {
		ElasticReply reply = read(ANSWER);
		assertThat(reply.total()).isEqualTo(41);
		assertThat(reply.lastSort()).containsExactly("1.25", "-4", "9");
	}

	@Test
	void readsTheNamesOfWhatTheLastHitHas() {
		String first = "{\"matched_queries\":[\"0\",\"3\"]}";
		assertThat(read("{\"hits\":{\"hits\":[%s,{\"matched_queries\":[\"2\"]}]}}".formatted(first)).lastMerits())
			.containsExactly("2");
		assertThat(read("{\"hits\":{\"hits\":[%s,{}]}}".formatted(first)).lastMerits()).isEmpty();
	}

	@Test
	void countsTheFacetsOfAnAggregationHoweverDeepItsBucketsAre() {
		assertThat(read(ANSWER).counts()).isEqualTo(Map.of("category", Map.of("trai-cay", 30L, "cam-buoi", 11L),
				"pricePerKg", Map.of("0-20000", 29L), "province", Map.of("24", 7L)));
	}

	@Test
	void readsAnAnswerWithoutHits() {
		assertThat(read("{\"hits\":{\"total\":{\"value\":0},\"hits\":[]}}"))
			.isEqualTo(new ElasticReply(200, List.of(), List.of(), 0, List.of(), List.of(), Map.of()));
	}

	@Test
	void readsTheRepliesToSearchesThatWentTogetherInTheirOrder() {
		assertThat(all(ANSWER, "{\"error\":{},\"status\":429}", "{\"hits\":{\"total\":{\"value\":7},\"hits\":[]}}"))
			.extracting(ElasticReply::status, ElasticReply::total)
			.containsExactly(tuple(200, 41L), tuple(429, 0L), tuple(200, 7L));
	}

	@Test
	void refusesWhatTheEngineHasRefused() {
		assertThatIllegalStateException().isThrownBy(() -> read("{\"error\":{},\"status\":429}").check())
			.withMessage("Elasticsearch answered 429");
	}

	private static String encoded(String card) {
		return Base64.getEncoder().encodeToString(card.getBytes(StandardCharsets.UTF_8));
	}

	private static ElasticReply read(String answer) {
		return all(answer).getFirst();
	}

	private static List<ElasticReply> all(String... answers) {
		return ElasticReply.readAll("{\"took\":5,\"responses\":[%s]}".formatted(String.join(",", answers))
			.getBytes(StandardCharsets.UTF_8));
	}

}
