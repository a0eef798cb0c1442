package vn.postmart.benchmark.probe;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PlainSearchTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Test
	void countsEachFacetByItsOwnFieldAndLeavesTheRest() {
		String plain = PlainSearch.of("""
				{"size":20,"query":{"match_all":{}},"aggregations":{
				"category,province,certificate,pricePerKg":{"terms":{"field":"choices","size":500}},
				"inSeason":{"filters":{"filters":{"inSeason:true":{"term":{"season":11}}}}}}}
				""");
		assertThat(JSON.readTree(plain)).isEqualTo(JSON.readTree("""
				{"size":20,"query":{"match_all":{}},"aggregations":{
				"inSeason":{"filters":{"filters":{"inSeason:true":{"term":{"season":11}}}}},
				"category":{"terms":{"field":"categories","size":100}},
				"province":{"terms":{"field":"province","size":100}},
				"certificate":{"terms":{"field":"marks","size":100}},
				"pricePerKg":{"terms":{"field":"priceRange","size":100}}}}
				"""));
	}

	@Test
	void refusesWhatItCannotPutInPlainWords() {
		assertThatIllegalArgumentException().isThrownBy(
				() -> PlainSearch.of("{\"aggregations\":{\"category\":{\"terms\":{\"field\":\"categories\"}}}}"));
	}

}
