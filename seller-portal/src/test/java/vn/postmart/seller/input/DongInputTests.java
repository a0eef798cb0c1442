package vn.postmart.seller.input;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DongInputTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			45000         | 45000
			45.000        | 45000
			45,000        | 45000
			45 000        | 45000
			45k           | 45000
			45K           | 45000
			45 nghìn      | 45000
			45 nghin      | 45000
			45 ngàn đồng  | 45000
			45.000 ₫      | 45000
			45.000đ       | 45000
			45000 VND     | 45000
			4,5k          | 4500
			1,2 triệu     | 1200000
			1.25 triệu    | 1250000
			12 triệu      | 12000000
			12tr          | 12000000
			2 tỷ          | 2000000000
			1.234.567     | 1234567
			45 thousand   | 45000
			500           | 500
			0             | 0
			""")
	void readsAmountsAsPeopleWriteThem(String typed, long dong) {
		assertThat(DongInput.parse(typed)).hasValue(dong);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "rẻ", "45 rổ", "-45000", "45.0000", "45.00.000", "1,2345 triệu", "0,0001k", "1e5",
			"4 5 k k", "45..000", ".", "k", "9999999999999", "2000 tỷ", "45.000.00", "0x45" })
	void readsNothingElse(String typed) {
		assertThat(DongInput.parse(typed)).isEmpty();
	}

	@Test
	void readsNoFractionOfADong() {
		assertThat(DongInput.parse("45,5")).isEmpty();
	}

}
