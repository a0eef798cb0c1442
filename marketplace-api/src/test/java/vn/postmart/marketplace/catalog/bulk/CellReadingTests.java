package vn.postmart.marketplace.catalog.bulk;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CellReadingTests {

	private static final Instant EIGHT_IN_VIETNAM = Instant.parse("2026-06-04T01:00:00Z");

	@ParameterizedTest
	@ValueSource(strings = { "2026-06-04 08:00", "4/6/2026 8:00", "04/06/2026 08:00:00", "2026-06-04T08:00",
			"46177.333333333336" })
	void readsATimeAsPeopleAndSpreadsheetsWriteIt(String cell) {
		assertThat(CellReading.instant(cell)).contains(EIGHT_IN_VIETNAM);
	}

	@ParameterizedTest
	@ValueSource(strings = { "4/6/2026", "8:00", "31/2/2026 8:00", "2026-06-04 25:00", "2026-06-04 08:00 sáng", "sớm" })
	void takesNothingElseForATime(String cell) {
		assertThat(CellReading.instant(cell)).isEmpty();
	}

	@Test
	void readsATimeBackToItsLastFraction() {
		Instant exact = Instant.parse("2026-06-04T01:00:07.250Z");
		assertThat(CellReading.written(EIGHT_IN_VIETNAM)).isEqualTo("2026-06-04 08:00");
		assertThat(CellReading.instant(CellReading.written(exact))).contains(exact);
	}

}
