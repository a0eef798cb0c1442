package vn.postmart.launcher.stack;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

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
	void refusesAHeapOrAPaceThatMakesNoSense() {
		assertThatExceptionOfType(EngineException.class)
			.isThrownBy(() -> StackOptions.local(Map.of("POSTMART_HEAP_API", "12")))
			.withMessage("POSTMART_HEAP_API must be a number of megabytes, at least 64, not '12'.");
		assertThatExceptionOfType(EngineException.class)
			.isThrownBy(() -> StackOptions.local(Map.of("SIMULATOR_PACE", "fast")))
			.withMessage("SIMULATOR_PACE must be a duration such as PT12S, not 'fast'.");
	}

}
