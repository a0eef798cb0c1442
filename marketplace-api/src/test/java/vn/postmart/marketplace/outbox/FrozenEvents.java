package vn.postmart.marketplace.outbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds events to the JSON they were first written as. The samples lie under
 * {@code events/TYPE.json} in the test resources; one that must change needs a new type.
 */
public final class FrozenEvents {

	private FrozenEvents() {
	}

	/**
	 * Asserts that the payload is written exactly as its sample and read back the same.
	 */
	public static void assertFrozen(String type, Object payload) {
		String sample = sample(type);
		assertThat(EventJson.write(payload)).as(type).isEqualTo(sample);
		assertThat(EventJson.<Object>read(sample, asObject(payload))).as(type).isEqualTo(payload);
	}

	@SuppressWarnings("unchecked")
	private static Class<Object> asObject(Object payload) {
		return (Class<Object>) payload.getClass();
	}

	private static String sample(String type) {
		try (InputStream file = FrozenEvents.class.getResourceAsStream("/events/" + type + ".json")) {
			assertThat(file).as("the sample events/%s.json", type).isNotNull();
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
