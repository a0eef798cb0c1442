package vn.postmart.marketplace.ordering.domain;

import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OrderCodesTests {

	private final OrderCodes codes = new OrderCodes(new Random(7));

	@Test
	void makesCodesThatCanBeReadAloud() {
		assertThat(IntStream.range(0, 1000).mapToObj((i) -> this.codes.next()))
			.allMatch((code) -> code.matches("[2-9A-HJKMNP-Z]{8}"));
	}

	@Test
	void makesADifferentCodeEachTime() {
		assertThat(IntStream.range(0, 10_000).mapToObj((i) -> this.codes.next()).distinct()).hasSize(10_000);
	}

}
