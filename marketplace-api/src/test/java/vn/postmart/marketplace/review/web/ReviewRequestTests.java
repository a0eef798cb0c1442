package vn.postmart.marketplace.review.web;

import org.junit.jupiter.api.Test;
import vn.postmart.marketplace.review.web.ReviewController.ReviewRequest;
import vn.postmart.marketplace.shared.problem.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReviewRequestTests {

	@Test
	void namesTheTextThatGrowsTooLongWhenItIsTidied() {
		ReviewRequest request = new ReviewRequest("5678", 5, "\u0958".repeat(1000));
		assertThatExceptionOfType(RefusedException.class).isThrownBy(request::opinion)
			.satisfies((refused) -> assertThat(refused.fields().getFirst().field()).isEqualTo("text"));
	}

	@Test
	void takesAThousandCharacters() {
		assertThat(new ReviewRequest("5678", 5, "ễ".repeat(1000)).opinion().text()).hasSize(1000);
	}

}
