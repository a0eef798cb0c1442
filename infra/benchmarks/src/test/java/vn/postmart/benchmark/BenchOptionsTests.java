package vn.postmart.benchmark;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BenchOptionsTests {

	@Test
	void takesTenThousandListingsThatGoAfterwardsUnlessToldOtherwise() {
		assertThat(BenchOptions.read("search")).hasValue(new BenchOptions(10_000, null));
	}

	@Test
	void keepsMarketsOfDifferentSizesApart() {
		assertThat(BenchOptions.read("search", "100000", "--keep", "/data")).map(BenchOptions::folder)
			.hasValue(Path.of("/data/market-100000"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "find", "search 999", "search 0100000", "search --keep", "search 10000 --keep a b",
			"search --keep a 10000" })
	void refusesWhatItDoesNotUnderstand(String line) {
		assertThat(BenchOptions.read(line.split(" "))).isEmpty();
	}

}
