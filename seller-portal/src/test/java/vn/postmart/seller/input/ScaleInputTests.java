package vn.postmart.seller.input;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ScaleInputTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1,35     | 1350
			1.35     | 1350
			1,350    | 1350
			2        | 2000
			12,5 kg  | 12500
			1350     | 1350
			1350 g   | 1350
			950 gam  | 950
			2,61ký   | 2610
			100      | 100000
			101      | 101
			""")
	void readsKilogramsAndGramsAsPeopleWriteThem(String typed, long grams) {
		assertThat(ScaleInput.parse(typed)).hasValue(grams);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nhẹ", "0", "-1", "1,2345", "1;1", "9999999999" })
	void readsNoWeightOutOfAnythingElse(String typed) {
		assertThat(ScaleInput.parse(typed)).isEmpty();
	}

}
