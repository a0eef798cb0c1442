package vn.postmart.marketplace.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VietnamesePhoneTests {

	@ParameterizedTest
	@ValueSource(strings = { "0912345678", "0912 345 678", "+84 912 345 678", "84912345678", "0912.345.678" })
	void readsANumberHoweverItIsTyped(String typed) {
		assertThat(VietnamesePhone.parse(typed)).contains(new VietnamesePhone("+84912345678"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "abc", "0123", "+1 212 555 0100", "09123456789", "091234567890912345678901234" })
	void refusesWhatIsNoVietnameseNumber(String typed) {
		assertThat(VietnamesePhone.parse(typed)).isEmpty();
	}

	@Test
	void showsOnlyEnoughToRecogniseOnesOwn() {
		VietnamesePhone phone = new VietnamesePhone("+84912345678");
		assertThat(phone.masked()).isEqualTo("091*****78");
		assertThat(phone).hasToString("091*****78");
		assertThat(phone.lastFour()).isEqualTo("5678");
		assertThat(phone.national()).isEqualTo("0912345678");
	}

}
