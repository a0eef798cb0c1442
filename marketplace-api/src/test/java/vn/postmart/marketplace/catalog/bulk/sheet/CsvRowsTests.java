package vn.postmart.marketplace.catalog.bulk.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvRowsTests {

	@ParameterizedTest
	@ValueSource(strings = { "code,name\nV1,Vải", "code;name\nV1;Vải", "code\tname\nV1\tVải",
			"\uFEFFcode;name\r\nV1;Vải\r\n", "\n \ncode;name\nV1;Vải" })
	void readsWhateverSeparatesAndWhateverStandsAboveTheHead(String file) {
		assertThat(read(file)).extracting(RawRow::cells).containsExactly(List.of("code", "name"), List.of("V1", "Vải"));
	}

	@Test
	void keepsLinesAndSeparatorsWithinQuotesAndCountsRowsAsASpreadsheetDoes() {
		List<RawRow> rows = read("code,name\nV1,\"Vải, thiều\nLục \"\"Ngạn\"\"\"\n\nV2,Na\n");
		assertThat(rows.get(1).cells()).containsExactly("V1", "Vải, thiều\nLục \"Ngạn\"");
		assertThat(rows.get(2).number()).isEqualTo(4);
	}

	@Test
	void readsOneRowMoreThanAFileMayHaveAndNoFurther() {
		String file = "code\n" + "V\n".repeat(ReadSheet.MAX_ROWS + 5000);
		assertThat(read(file)).hasSize(ReadSheet.MAX_ROWS + 2);
	}

	private static List<RawRow> read(String file) {
		return CsvRows.read(file.getBytes(StandardCharsets.UTF_8));
	}

}
