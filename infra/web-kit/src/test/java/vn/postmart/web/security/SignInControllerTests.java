package vn.postmart.web.security;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SignInControllerTests {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/account", "/p/0198c0de", "/search?q=v%E1%BA%A3i&sort=price" })
	void goesBackToAPageOfOurs(String next) {
		assertThat(SignInController.isOurs(next)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "//evil.example", "https://evil.example/", "/\\evil.example", "/a\nb", "account",
			"/%0d%0aSet-Cookie:x=y\n" })
	void goesNowhereElse(String next) {
		assertThat(SignInController.isOurs(next)).isFalse();
	}

}
