package vn.postmart.simulator.post;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Examples from the UPU's S10 and from public test sets.
 */
class S10Tests {

	@ParameterizedTest
	@ValueSource(strings = { "RR473124829GB", "RB123456785US", "CP000000080VN", "CP000000120VN", "EE000000005VN",
			"EE000000155VN" })
	void acceptsRightCheckDigits(String itemId) {
		assertThat(S10.isValid(itemId)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "RB123456786US", "EJ012345678VN", "BK990032289VN", "ee000000005vn", "EE00000005VN",
			"EE 000000005 VN", "" })
	void refusesWrongOnes(String itemId) {
		assertThat(S10.isValid(itemId)).isFalse();
	}

}
