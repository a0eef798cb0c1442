package vn.postmart.marketplace.search.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class InputMethodTests {

	@ParameterizedTest
	@CsvSource({ "vair, vải", "vari, vải", "thieeuf, thiều", "thiefue, thiều", "buwowri, bưởi", "gaoj, gạo",
			"ddaauj, đậu", "nwowcs, nước", "phee, phê", "nguwowif, người" })
	void writesWhatTelexKeysMean(String keys, String word) {
		assertThat(InputMethod.TELEX.write(keys).map(Word::of).map(Word::key)).contains(Word.of(word).key());
	}

	@ParameterizedTest
	@CsvSource({ "vai3, vải", "va3i, vải", "thie6u2, thiều", "thieu62, thiều", "bu7o7i3, bưởi", "buo7i3, bưởi",
			"d9a6u5, đậu", "ma8m1, mắm" })
	void writesWhatVniKeysMean(String keys, String word) {
		assertThat(InputMethod.VNI.write(keys).map(Word::of).map(Word::key)).contains(Word.of(word).key());
	}

	@ParameterizedTest
	@ValueSource(strings = { "cam", "dua", "thanh", "st25", "" })
	void leavesOtherLettersAlone(String keys) {
		assertThat(InputMethod.TELEX.write(keys)).isEmpty();
	}

}
