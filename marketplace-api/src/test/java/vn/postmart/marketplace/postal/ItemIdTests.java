package vn.postmart.marketplace.postal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ItemIdTests {

	@ParameterizedTest
	@CsvSource({ "RR, 47312482, GB, RR473124829GB", "RB, 12345678, US, RB123456785US", "CP, 8, VN, CP000000080VN",
			"CP, 12, VN, CP000000120VN", "EE, 0, VN, EE000000005VN", "EE, 15, VN, EE000000155VN",
			"EJ, 1234567, VN, EJ012345675VN", "BK, 99003228, VN, BK990032281VN" })
	void mintsWithTheCheckDigitOfTheStandard(String indicator, int serial, String country, String expected) {
		assertThat(ItemId.of(indicator, serial, country)).hasToString(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "RB123456786US", "EJ012345678VN", "BK990032289VN", "RR47312482GB", "rr473124829gb",
			"RR4731248290GB", "", "RR47312482\u0669GB" })
	void refusesWhatIsNoIdentifier(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> new ItemId(text));
	}

	@Test
	void readsWhatPeopleTypeAndScannersSend() {
		assertThat(ItemId.parse(" rr 473 124 829 gb\n")).isEqualTo(new ItemId("RR473124829GB"));
		assertThat(ItemId.tryParse("8938500012341")).isEmpty();
	}

	@Test
	void printsInTheGroupsPeopleReadAloud() {
		assertThat(new ItemId("RR473124829GB").printed()).isEqualTo("RR 473 124 829 GB");
	}

}
