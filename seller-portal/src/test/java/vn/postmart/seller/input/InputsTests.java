package vn.postmart.seller.input;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class InputsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1250    | 1250
			1.250   | 1250
			1250 g  | 1250
			1,25 kg | 1250
			1.25kg  | 1250
			1,250 kg| 1250
			2 ký    | 2000
			500 gam | 500
			""")
	void readsWeightsFromTheScales(String typed, long grams) {
		assertThat(GramsInput.parse(typed)).hasValue(grams);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nặng", "0", "-5", "1,5", "1,2345 kg", "2000 kg", "5 lb" })
	void readsNoOtherWeight(String typed) {
		assertThat(GramsInput.parse(typed)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			750      | 750
			750 ml   | 750
			0,75 lít | 750
			1.5 l    | 1500
			1.000 ml | 1000
			""")
	void readsVolumesFromTheBottle(String typed, long millilitres) {
		assertThat(MillilitresInput.parse(typed)).hasValue(millilitres);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "đầy", "0 ml", "1,2345 l", "2000 lít", "5 kg" })
	void readsNoOtherVolume(String typed) {
		assertThat(MillilitresInput.parse(typed)).isEmpty();
	}

	@Test
	void readsQuantitiesWithEitherDecimalMark() {
		assertThat(QuantityInput.parse("12,5")).contains(new BigDecimal("12.5"));
		assertThat(QuantityInput.parse("12.5")).contains(new BigDecimal("12.5"));
		assertThat(QuantityInput.parse("1.200")).contains(new BigDecimal("1200"));
		assertThat(QuantityInput.parse("0,250")).contains(new BigDecimal("0.250"));
		assertThat(QuantityInput.parse("0")).isEmpty();
		assertThat(QuantityInput.parse("nhiều")).isEmpty();
		assertThat(QuantityInput.parse("1000000")).isEmpty();
	}

	@Test
	void readsDaysAsBrowsersSendAndAsPeopleWriteThem() {
		LocalDate day = LocalDate.of(2026, 11, 21);
		assertThat(DayInput.parse("2026-11-21")).contains(day);
		assertThat(DayInput.parse("21/11/2026")).contains(day);
		assertThat(DayInput.parse("21-11-2026")).contains(day);
		assertThat(DayInput.parse("31/02/2026")).isEmpty();
		assertThat(DayInput.parse("21/11")).isEmpty();
	}

	@Test
	void writesHoldersOfAccountsAsBanksDo() {
		assertThat(Folded.capitals("Vi  Thị Lý")).isEqualTo("VI THI LY");
		assertThat(Folded.capitals("Đỗ Thị Phương Anh")).isEqualTo("DO THI PHUONG ANH");
	}

}
