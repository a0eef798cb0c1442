package vn.postmart.marketplace.review.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.problem.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ReviewTests {

	private static final Instant NOON = Instant.parse("2026-11-01T05:00:00Z");

	private static final Duration OPEN = Duration.ofDays(30);

	private static final Hiding INSULTS = new Hiding("Lời lẽ xúc phạm", "vinh", NOON);

	private final Review review = new Review(new UUID(0, 1), new OrderId(new UUID(0, 2)), new StallId(new UUID(0, 3)),
			new ListingId(new UUID(0, 4)), "T. T. Hà", new Opinion(4, "Ngọt"), NOON, NOON, null, null);

	@Test
	void isChangedForThirtyDaysAndNoLonger() {
		Opinion better = new Opinion(5, "Ngọt và tươi");
		Review changed = this.review.changed(better, NOON.plus(OPEN));
		assertThat(changed.opinion()).isEqualTo(better);
		assertThat(changed.writtenAt()).isEqualTo(NOON);
		assertThat(changed.rating().since(this.review.rating())).isEqualTo(new Rating(1, 0));
		assertThatExceptionOfType(RefusedException.class)
			.isThrownBy(() -> changed.changed(better, NOON.plus(OPEN).plusMillis(1)))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo("review.closed"));
	}

	@Test
	void countsForNothingWhileItIsHiddenAndTheFirstReasonStands() {
		Review hidden = this.review.hidden(INSULTS);
		assertThat(hidden.rating().since(this.review.rating())).isEqualTo(new Rating(-4, -1));
		assertThat(hidden.hidden(new Hiding("Khác", "lan", NOON)).hiding()).isEqualTo(INSULTS);
		assertThat(hidden.shown()).isEqualTo(this.review);
	}

	@Test
	void isAnsweredOnce() {
		Review answered = this.review.answered(new Answer("Cảm ơn", NOON));
		assertThat(answered.answer()).isEqualTo(new Answer("Cảm ơn", NOON));
		assertThatExceptionOfType(RefusedException.class)
			.isThrownBy(() -> answered.answered(new Answer("Lần nữa", NOON)))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo("review.answered"));
	}

	@ParameterizedTest
	@CsvSource({ "0,1", "6,1", "5,1001" })
	void refusesWhatIsNoOpinion(int stars, int length) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Opinion(stars, "a".repeat(length)));
	}

}
