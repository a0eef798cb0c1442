package vn.postmart.marketplace.postal.domain;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ServiceIndicatorTests {

	@ParameterizedTest
	@ValueSource(strings = { "PM", "CP", "EE", "RR", "HA", "AV" })
	void mintsTheSeriesThatPostsUse(String letters) {
		assertThat(new ServiceIndicator(letters).letters()).isEqualTo(letters);
	}

	@ParameterizedTest
	@ValueSource(strings = { "JA", "KA", "CZ", "EX", "HZ", "LZ", "AA", "GB", "P", "pm", "P1" })
	void doesNotMintWhatIsReservedOrAgreedCaseByCase(String letters) {
		assertThatIllegalArgumentException().isThrownBy(() -> new ServiceIndicator(letters));
	}

}
