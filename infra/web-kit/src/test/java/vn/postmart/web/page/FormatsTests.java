package vn.postmart.web.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormatsTests {

	private final Formats vietnamese = new Formats(Language.VI);

	private final Formats english = new Formats(Language.EN);

	@ParameterizedTest
	@CsvSource({ "0, 0", "500, 500", "45000, 45.000", "999999, 999.999", "1234567890, 1.234.567.890",
			"-12000, -12.000" })
	void groupsMoneyByDotsAndKeepsTheSignOnTheLine(long dong, String grouped) {
		assertThat(this.vietnamese.money(dong)).isEqualTo(grouped + "\u00A0₫");
		assertThat(this.english.money(dong)).isEqualTo(grouped + "\u00A0₫");
	}

	@ParameterizedTest
	@CsvSource({ "0, '0 g', '0 g'", "500, '500 g', '500 g'", "1000, '1 kg', '1 kg'", "1500, '1,5 kg', '1.5 kg'",
			"20000, '20 kg', '20 kg'", "1250, '1,25 kg', '1.25 kg'" })
	void writesWeightsWithTheLanguagesDecimalMark(long grams, String vietnameseText, String englishText) {
		assertThat(this.vietnamese.weight(grams)).isEqualTo(vietnameseText.replace(' ', '\u00A0'));
		assertThat(this.english.weight(grams)).isEqualTo(englishText.replace(' ', '\u00A0'));
	}

	@ParameterizedTest
	@CsvSource({ "850, '850 g'", "2500, '2,5 kg'", "9990, '9,99 kg'", "10000, '10 kg'", "120750, '120 kg'",
			"1240900, '1.240 kg'" })
	void roundsWeightsOfSeveralKilograms(long grams, String text) {
		assertThat(this.vietnamese.roundWeight(grams)).isEqualTo(text.replace(' ', '\u00A0'));
	}

	@ParameterizedTest
	@CsvSource({ "48, '4,8', 4.8", "50, '5,0', 5.0", "9, '0,9', 0.9" })
	void writesTenthsWithTheirDecimal(long tenths, String vietnameseText, String englishText) {
		assertThat(this.vietnamese.tenths(tenths)).isEqualTo(vietnameseText);
		assertThat(this.english.tenths(tenths)).isEqualTo(englishText);
	}

	@ParameterizedTest
	@CsvSource({ "1.50, '1,5'", "10, '10'", "100, '100'", "0.250, '0,25'" })
	void dropsNeedlessZerosOfQuantities(BigDecimal quantity, String text) {
		assertThat(this.vietnamese.quantity(quantity)).isEqualTo(text);
	}

	@Test
	void writesDatesAsTheReaderIsUsedTo() {
		LocalDate day = LocalDate.of(2026, 11, 5);
		assertThat(this.vietnamese.date(day)).isEqualTo("05/11/2026");
		assertThat(this.english.date(day)).isEqualTo("5 Nov 2026");
	}

	@Test
	void showsTheTimeInVietnam() {
		Instant eveningInGreenwich = Instant.parse("2026-11-21T18:05:00Z");
		assertThat(this.vietnamese.dateTime(eveningInGreenwich)).isEqualTo("01:05, 22/11/2026");
		assertThat(this.english.dateTime(eveningInGreenwich)).isEqualTo("01:05, 22 Nov 2026");
		assertThat(this.vietnamese.date(eveningInGreenwich)).isEqualTo("22/11/2026");
	}

	@Test
	void writesOneDayOnceAndASpanWithADash() {
		LocalDate first = LocalDate.of(2026, 11, 24);
		assertThat(this.vietnamese.days(first, first)).isEqualTo("24/11");
		assertThat(this.vietnamese.days(first, first.plusDays(2))).isEqualTo("24/11\u2060–\u206026/11");
		assertThat(this.english.days(first, first.plusDays(2))).isEqualTo("24 Nov\u2060–\u206026 Nov");
	}

	@ParameterizedTest
	@CsvSource({ "0912345678, '0912 345 678'", "+84912345678, '0912 345 678'", "02040000003, '0204 000 0003'",
			"02400000001, '024 0000 0001'", "+842400000001, '024 0000 0001'", "19001234, 19001234",
			"*** 678, '*** 678'" })
	void groupsPhoneNumbers(String phone, String text) {
		assertThat(this.vietnamese.phone(phone).replace('\u00A0', ' ')).isEqualTo(text);
	}

}
