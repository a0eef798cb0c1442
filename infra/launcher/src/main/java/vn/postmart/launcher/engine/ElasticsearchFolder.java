package vn.postmart.launcher.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders of one node, apart from the unpacked distribution, which several nodes
 * share.
 */
record ElasticsearchFolder(Path configuration, Path temporary) {

	private static final List<String> SHIPPED = List.of("jvm.options", "log4j2.properties");

	static ElasticsearchFolder prepare(Path home, ElasticsearchSettings settings) {
		Path folder = settings.folder().toAbsolutePath();
		Path configuration = folder.resolve("config");
		Path temporary = folder.resolve("tmp");
		try {
			for (String name : List.of("data", "logs", "tmp", "config/jvm.options.d")) {
				Files.createDirectories(folder.resolve(name));
			}
			for (String shipped : SHIPPED) {
				Files.copy(home.resolve("config").resolve(shipped), configuration.resolve(shipped),
						StandardCopyOption.REPLACE_EXISTING);
			}
			Files.writeString(configuration.resolve("elasticsearch.yml"), yaml(folder, settings));
			Files.writeString(configuration.resolve("jvm.options.d/quiet.options"),
					"-Xlog:disable\n-Xlog:all=warning\n");
			return new ElasticsearchFolder(configuration, temporary);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Elasticsearch's folder cannot be prepared: " + folder, ex);
		}
	}

	/** JSON strings are YAML strings, so any path is safe in them. */
	private static String yaml(Path folder, ElasticsearchSettings settings) {
		return Stream
			.of("cluster.name: postmart", "node.name: postmart-1", "node.roles: [master, data, ingest]",
					"discovery.type: single-node", "path.data: " + quoted(folder.resolve("data")),
					"path.logs: " + quoted(folder.resolve("logs")), "network.host: " + Ports.LOOPBACK,
					"http.port: " + settings.httpPort(), "transport.port: " + settings.transportPort(),
					"xpack.security.enabled: false",
					// A nearly full disk is told about before the start; a read-only
					// index would only puzzle
					"cluster.routing.allocation.disk.threshold_enabled: false",
					// Mistyped index names are refused rather than created with guessed
					// mappings
					"action.auto_create_index: false", "action.destructive_requires_name: true")
			.map((line) -> line + "\n")
			.reduce("", String::concat);
	}

	private static String quoted(Path path) {
		return '"' + path.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

}
