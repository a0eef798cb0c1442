package vn.postmart.marketplace.payment.domain;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PostingSetTests {

	private static final Instant AT = Instant.parse("2026-11-22T03:00:00Z");

	@ParameterizedTest
	@ValueSource(longs = { 1, -1, 45_000, -45_000 })
	void refusesLinesThatDoNotSumToZero(long tooMuch) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> set(new Posting("bank", 100_000 + tooMuch), new Posting("buyer-funds-held", -100_000)))
			.withMessage("The postings of cod-collected/order:1 sum to " + tooMuch);
	}

	@Test
	void refusesASumThatOverflowsRatherThanLettingItComeOutAsZero() {
		assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> set(new Posting("bank", Long.MAX_VALUE),
				new Posting("commission", Long.MAX_VALUE), new Posting("tax-withheld", 2)));
	}

	@Test
	void keepsLinesInTheirOrderAndLeavesOutThoseOfNothing() {
		assertThat(set(new Posting("bank", 5), new Posting("commission", 0), new Posting("buyer-funds-held", -5))
			.postings()).containsExactly(new Posting("bank", 5), new Posting("buyer-funds-held", -5));
	}

	private static PostingSet set(Posting... postings) {
		return new PostingSet("cod-collected/order:1", AT, List.of(postings));
	}

}
