package vn.postmart.marketplace.search.elastic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.postmart.marketplace.search.domain.Card;

import static org.assertj.core.api.Assertions.assertThat;

class LeanSearchTests {

	private static final Card LYCHEES = Card.of("{\"name\":\"Vải\"}");

	private static final Card LONGANS = Card.of("{\"name\":\"Nhãn\"}");

	private static final Map<Long, Card> CARDS = Map.of(3L, LYCHEES, 5L, LONGANS);

	private static final ElasticReply COUNTED = new ElasticReply(200, List.of(), List.of(), 41, List.of(), List.of(),
			Map.of("province", Map.of("24", 41L)));

	@Test
	void givesEachHitItsCardAndTakesTotalAndCountsFromTheFirstReply() {
		LeanSearch search = new LeanSearch(List::of, (page) -> true, CARDS);
		assertThat(search.whole(List.of(COUNTED, page(5, 3)))).isEqualTo(new ElasticReply(200,
				List.of(LONGANS, LYCHEES), List.of(5L, 3L), 41, List.of("7.0"), List.of(), COUNTED.counts()));
	}

	@Test
	void doesNotTellWhereACardIsAnother() {
		LeanSearch search = new LeanSearch(List::of, (page) -> true, CARDS);
		assertThat(search.whole(List.of(page(5, 4)))).isNull();
	}

	@Test
	void doesNotTellWhereThePageIsNotDecided() {
		LeanSearch search = new LeanSearch(List::of, (page) -> page.hits() > 1, CARDS);
		assertThat(search.whole(List.of(page(5)))).isNull();
		assertThat(search.whole(List.of(page(5, 3)))).isNotNull();
	}

	@Test
	void isWrittenOnceAndNotBeforeItIsAskedFor() {
		List<String> written = new ArrayList<>();
		LeanSearch search = new LeanSearch(() -> {
			written.add("written");
			return List.of("{}");
		}, (page) -> true, Map.of());
		assertThat(written).isEmpty();
		assertThat(search.parts()).isEqualTo(search.parts()).containsExactly("{}");
		assertThat(written).hasSize(1);
	}

	@Test
	void tellsThatNothingIsFound() {
		LeanSearch search = new LeanSearch(List::of, (page) -> true, Map.of());
		assertThat(search.whole(List.of(page()))).extracting(ElasticReply::cards).isEqualTo(List.of());
	}

	private static ElasticReply page(long... digests) {
		return new ElasticReply(200, List.of(), Arrays.stream(digests).boxed().toList(), 2, List.of("7.0"), List.of(),
				Map.of());
	}

}
