package vn.postmart.marketplace.search.language;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.postmart.marketplace.search.domain.Prefix;

import static org.assertj.core.api.Assertions.assertThat;

class StartReaderTests {

	private static final Thesaurus THESAURUS = Thesaurus.packaged(List.of("Nghệ An", "Bắc Ninh"));

	private static final StartReader READER = new StartReader(new Lexicon(THESAURUS), THESAURUS);

	@ParameterizedTest
	@CsvSource({ "vair th, vải th", "vair thieeu, vải thiêu", "vai3 thi, vải thi", "duwaf, dừa", "ddaauj pho, đậu pho",
			"bawcs ni, bắc ni", "vai th, vai th", "vải th, vải th", "koala, koala" })
	void turnsKeystrokesIntoLettersThoughTheLastWordIsCutOff(String typed, String meant) {
		assertThat(READER.read(typed)).isEqualTo(meant);
	}

	@ParameterizedTest
	@CsvSource({ "khom, dua-thom", "khóm, dua-thom", "dau phon, lac", "đậu phộ, lac", "lych, vai" })
	void knowsTheFoodByAnyOfItsNames(String typed, String food) {
		assertThat(foods(typed)).contains(food);
	}

	@ParameterizedTest
	@ValueSource(strings = { "k", "qu", "cam xyz", "zzz" })
	void namesNoFoodByTooLittleOrByWhatIsNone(String typed) {
		assertThat(foods(typed)).isEmpty();
	}

	@Test
	void keepsFoodsApartThatDifferInAnAccentThatWasTyped() {
		assertThat(foods("dứa")).contains("dua-thom").doesNotContain("dua-xiem", "dua-hau");
	}

	private static Set<String> foods(String typed) {
		return READER.foods(Prefix.of(typed).orElseThrow());
	}

}
