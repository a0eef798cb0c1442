package vn.postmart.marketplace.review.domain;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AuthorTests {

	@ParameterizedTest
	@CsvSource({ "Trần Thu Hà,T. T. Hà", "  Vi   Thị Lý ,V. T. Lý", "Hà,Hà", "Đỗ 𝒩am,Đ. 𝒩am", "𝒩guyễn An,𝒩. An" })
	void keepsTheNameOneIsCalledBy(String name, String shown) {
		assertThat(Author.abbreviated(name)).isEqualTo(shown);
	}

}
