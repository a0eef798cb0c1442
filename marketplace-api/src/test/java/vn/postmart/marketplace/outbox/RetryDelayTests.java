package vn.postmart.marketplace.outbox;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RetryDelayTests {

	@ParameterizedTest
	@CsvSource({ "1, 500", "2, 1000", "3, 2000", "9, 128000", "10, 150000", "60, 150000" })
	void doublesUpToTheLongestAndStartsInTheSecondHalf(int attempts, long earliest) {
		RetryDelay delay = new RetryDelay(Duration.ofSeconds(1), Duration.ofMinutes(5), (bound) -> 0);
		assertThat(delay.after(attempts)).isEqualTo(Duration.ofMillis(earliest));
	}

	@Test
	void endsNoLaterThanItsSpan() {
		RetryDelay delay = new RetryDelay(Duration.ofSeconds(1), Duration.ofMinutes(5), (bound) -> bound - 1);
		assertThat(delay.after(1)).isEqualTo(Duration.ofSeconds(1));
		assertThat(delay.after(40)).isEqualTo(Duration.ofMinutes(5));
	}

}
