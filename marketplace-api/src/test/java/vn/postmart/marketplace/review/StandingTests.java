package vn.postmart.marketplace.review;

import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.shared.Weight;

import static org.assertj.core.api.Assertions.assertThat;

class StandingTests {

	@ParameterizedTest
	@CsvSource({ "0,0,0", "5,1,50", "9,2,45", "14,3,47", "13,3,43", "960,200,48", "29,20,15" })
	void averagesToTenthsHalfUp(long stars, long reviews, long tenths) {
		assertThat(standing(stars, reviews).averageTenths()).isEqualTo(tenths);
	}

	@Test
	void ranksManyGoodReviewsAboveOnePerfectAndABadOneBelowNone() {
		Stream<Standing> bestFirst = Stream.of(standing(960, 200), standing(25, 5), standing(5, 1), standing(0, 0),
				standing(1, 1), standing(20, 20));
		assertThat(bestFirst.map(Standing::rank)).containsExactly(4752L, 4200L, 3909L, 3800L, 3545L, 1933L);
	}

	private static Standing standing(long stars, long reviews) {
		return new Standing(new ListingId(new UUID(0, 1)), stars, reviews, 0, Weight.grams(0));
	}

}
