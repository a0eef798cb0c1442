package vn.postmart.launcher.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of the demo, as they are shipped with the launcher.
 */
final class DemoFile {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private DemoFile() {
	}

	static byte[] bytes(String name) {
		try (InputStream in = DemoFile.class.getResourceAsStream("/demo/" + name)) {
			return Objects.requireNonNull(in, name).readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + name, ex);
		}
	}

	static JsonNode json(String name) {
		return JSON.readTree(bytes(name));
	}

	static List<JsonNode> each(String name) {
		return json(name).valueStream().toList();
	}

}
