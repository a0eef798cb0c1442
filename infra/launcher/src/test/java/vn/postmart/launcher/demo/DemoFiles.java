package vn.postmart.launcher.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the files of the demo as they are shipped.
 */
final class DemoFiles {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private DemoFiles() {
	}

	static JsonNode json(String name) {
		return JSON.readTree(bytes(name));
	}

	static Stream<JsonNode> each(String name) {
		return json(name).valueStream();
	}

	static List<String> lines(String name) {
		return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
	}

	static byte[] bytes(String name) {
		try (InputStream in = DemoFiles.class.getResourceAsStream("/demo/" + name)) {
			return Objects.requireNonNull(in, name).readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(name, ex);
		}
	}

}
