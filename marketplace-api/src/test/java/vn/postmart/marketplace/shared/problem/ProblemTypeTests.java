package vn.postmart.marketplace.shared.problem;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemTypeTests {

	@Test
	void answersWithTheseProblemsAndNoOthers() {
		Stream<String> published = Arrays.stream(ProblemType.values())
			.map((type) -> type.status().value() + " " + type.uri());
		assertThat(published).containsExactly("400 /problems/malformed", "400 /problems/idempotency-key-missing",
				"401 /problems/unauthenticated", "403 /problems/forbidden", "404 /problems/not-found",
				"405 /problems/method-not-allowed", "406 /problems/not-acceptable", "409 /problems/stale-version",
				"409 /problems/price-changed", "409 /problems/duplicate", "409 /problems/still-running",
				"410 /problems/gone", "413 /problems/too-large", "415 /problems/unsupported-media-type",
				"422 /problems/out-of-stock", "422 /problems/rule-refused", "422 /problems/idempotency-key-reused",
				"429 /problems/too-many-requests", "500 /problems/unexpected", "503 /problems/overloaded",
				"503 /problems/unavailable");
	}

	@Test
	void wordsEveryProblemInBothLanguages() throws IOException {
		for (ProblemType type : ProblemType.values()) {
			String key = "problem." + type.slug();
			assertThat(Messages.texts("vi")).containsKeys(key + ".title", key + ".detail");
			assertThat(Messages.texts("en")).containsKeys(key + ".title", key + ".detail");
		}
	}

	@Test
	void saysInEnglishWhatItSaysInVietnamese() throws IOException {
		assertThat(Messages.texts("en").stringPropertyNames())
			.containsExactlyInAnyOrderElementsOf(Messages.texts("vi").stringPropertyNames());
	}

}
