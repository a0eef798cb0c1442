package vn.postmart.marketplace.shared.problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads our own sources: a refusal without words would reach the reader as a bare key.
 */
class RefusalTextsTests {

	private static final Pattern REASON = Pattern.compile("\\.(?:rule|because)\\(\\s*\"([^\"]+)\"\\s*[,)]");

	private static final Pattern FIELD = Pattern
		.compile("(?:FieldError\\s*\\.of|RefusedException\\s*\\.field)\\(\\s*[^;,]+,\\s*\"([^\"]+)\"\\s*[,)]");

	@Test
	void everyReasonIsWordedInBothLanguages() throws IOException {
		List<String> keys = named(REASON).map((reason) -> "refused." + reason).toList();
		assertThat(keys).isNotEmpty();
		assertThat(Messages.texts("vi").stringPropertyNames()).containsAll(keys);
		assertThat(Messages.texts("en").stringPropertyNames()).containsAll(keys);
	}

	@Test
	void everyFaultOfAFieldIsWordedInBothLanguages() throws IOException {
		List<String> keys = named(FIELD).map((code) -> "field." + code).toList();
		assertThat(keys).isNotEmpty();
		assertThat(Messages.texts("vi").stringPropertyNames()).containsAll(keys);
		assertThat(Messages.texts("en").stringPropertyNames()).containsAll(keys);
	}

	private static Stream<String> named(Pattern pattern) throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			List<Path> sources = files.filter((file) -> file.toString().endsWith(".java")).toList();
			return sources.stream().flatMap((file) -> keys(pattern, file)).distinct();
		}
	}

	private static Stream<String> keys(Pattern pattern, Path file) {
		try {
			return pattern.matcher(Files.readString(file)).results().map((MatchResult match) -> match.group(1));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
