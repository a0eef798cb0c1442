package vn.postmart.storefront.search;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

class SearchQueryTests {

	private final SearchQuery query = SearchQuery.of(MultiValueMap
		.fromSingleValue(Map.of("q", " bưởi & {cam} ", "province", "25", "after", "abc", "sort", "price")), "cam-buoi");

	@Test
	void escapesWordsInItsLink() {
		assertThat(this.query.onlyWords().href()).isEqualTo("/search?q=b%C6%B0%E1%BB%9Fi%20%26%20%7Bcam%7D");
	}

	@Test
	void startsAtTheFirstPageWhenTheListChanges() {
		assertThat(this.query.withProvince("24").after()).isEmpty();
		assertThat(this.query.sortedBy("newest").after()).isEmpty();
		assertThat(this.query.from("next").sort()).isEqualTo("price");
	}

	@Test
	void cutsWordsThatNoOneTypes() {
		SearchQuery cut = SearchQuery.of(MultiValueMap.fromSingleValue(Map.of("q", "a".repeat(5000))), "");
		assertThat(cut.q()).hasSize(SearchQuery.LONGEST);
	}

	@Test
	void dropsWhatCannotBeSeen() {
		String turned = "\u202evai\u202c\u0000 thieu\u2066";
		assertThat(SearchQuery.of(MultiValueMap.fromSingleValue(Map.of("q", turned)), "").q()).isEqualTo("vai thieu");
	}

	@Test
	void asksTheApiOnlyForWhatIsGiven() {
		assertThat(this.query.onlyWords().toApi().keySet()).containsExactly("q", "size");
	}

}
