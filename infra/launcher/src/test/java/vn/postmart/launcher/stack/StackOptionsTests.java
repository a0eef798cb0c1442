package vn.postmart.launcher.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.postmart.launcher.engine.EngineException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StackOptionsTests {

	@Test
	void readsHeapsAndPaceFromTheEnvironment() {
		StackOptions options = StackOptions.local(Map.of("POSTMART_HEAP_API", "768", "SIMULATOR_PACE", "PT2S"));
		assertThat(options.heap(Part.API)).isEqualTo(768);
		assertThat(options.heap(Part.KEYCLOAK)).isEqualTo(384);
		assertThat(options.pace()).isEqualTo(Duration.ofSeconds(2));
		assertThat(options.folder()).hasFileName(".local");
	}

	@Test
	void throwsAwayDataAndSecretsButNotWhatTheBuildUnpacked(@TempDir Path folder) throws IOException {
		StackOptions options = StackOptions.temporary(folder);
		for (String file : List.of("postgres/data/base", "api/media/photo", "secrets.properties", "demo-loaded",
				"engines/elasticsearch/bin", "apps/storefront-1/lib")) {
			Files.createDirectories(folder.resolve(file).getParent());
			Files.createFile(folder.resolve(file));
		}
		options.deleteData();
		try (Stream<Path> left = Files.list(folder)) {
			assertThat(left).containsExactlyInAnyOrder(folder.resolve("engines"), folder.resolve("apps"));
		}
	}

	@Test
	void refusesAHeapOrAPaceThatMakesNoSense() {
		assertThatExceptionOfType(EngineException.class)
			.isThrownBy(() -> StackOptions.local(Map.of("POSTMART_HEAP_API", "12")))
			.withMessage("POSTMART_HEAP_API must be a number of megabytes, at least 64, not '12'.");
		assertThatExceptionOfType(EngineException.class)
			.isThrownBy(() -> StackOptions.local(Map.of("SIMULATOR_PACE", "fast")))
			.withMessage("SIMULATOR_PACE must be a duration such as PT12S, not 'fast'.");
	}

}
