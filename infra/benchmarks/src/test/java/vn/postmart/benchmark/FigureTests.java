package vn.postmart.benchmark;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FigureTests {

	@Test
	void takesTheMedian() {
		assertThat(Figure.median(9, 1, 5)).isEqualTo(5);
		assertThat(Figure.median(4, 1, 9, 2)).isEqualTo(3);
	}

}
