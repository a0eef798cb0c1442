package vn.postmart.benchmark;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LoadedMarketTests {

	@Test
	void isKnownToLaterRunsOnceItIsNoted(@TempDir Path folder) {
		LoadedMarket market = new LoadedMarket(100_000, 171.25, 3.1);
		assertThat(LoadedMarket.in(folder)).isEmpty();
		market.noteIn(folder);
		assertThat(LoadedMarket.in(folder)).hasValue(market);
	}

}
