package vn.postmart.marketplace.search.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingTests {

	@ParameterizedTest
	@CsvSource({ "xầu, sầu", "trôm, chôm", "rứa, dứa", "giứa, dứa", "lước, nước", "nhản, nhãn", "mậng, mận", "mựt, mực",
			"quí, quý" })
	void hearsNoDifference(String one, String other) {
		assertThat(sound(one)).isEqualTo(sound(other));
	}

	@ParameterizedTest
	@CsvSource({ "dứa, dừa", "đa, da", "nấm, năm", "nhãn, nãn" })
	void hearsADifference(String one, String other) {
		assertThat(sound(one)).isNotEqualTo(sound(other));
	}

	@Test
	void agreesWithAccentsThatWereLeftOutButNotWithOthers() {
		Word pomelo = Word.of("bưởi");
		assertThat(Spelling.agrees(Word.of("buoi"), pomelo)).isTrue();
		assertThat(Spelling.agrees(Word.of("buởi"), pomelo)).isTrue();
		assertThat(Spelling.agrees(Word.of("bươi"), pomelo)).isTrue();
		assertThat(Spelling.agrees(Word.of("buổi"), pomelo)).isFalse();
		assertThat(Spelling.agrees(Word.of("bưới"), pomelo)).isFalse();
	}

	private static String sound(String word) {
		return Spelling.sound(Word.of(word).key());
	}

}
