package vn.postmart.launcher.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The folders of one node, apart from the unpacked distribution, which several nodes
 * share.
 */
record ElasticsearchFolder(Path configuration, Path data, Path logs, Path temporary) {

	private static final List<String> SHIPPED = List.of("jvm.options", "log4j2.properties");

	/** A few large files of statistics less. */
	private static final String JVM_OPTIONS = """
			-Xlog:disable
			-Xlog:all=warning
			""";

	static ElasticsearchFolder in(Path folder) {
		Path home = folder.toAbsolutePath();
		return new ElasticsearchFolder(home.resolve("config"), home.resolve("data"), home.resolve("logs"),
				home.resolve("tmp"));
	}

	static void prepare(Path distribution, ElasticsearchSettings settings) {
		ElasticsearchFolder folder = in(settings.folder());
		Path extraOptions = folder.configuration.resolve("jvm.options.d");
		try {
			for (Path needed : List.of(folder.data, folder.logs, folder.temporary, extraOptions)) {
				Files.createDirectories(needed);
			}
			for (String shipped : SHIPPED) {
				Files.copy(distribution.resolve("config").resolve(shipped), folder.configuration.resolve(shipped),
						StandardCopyOption.REPLACE_EXISTING);
			}
			Files.writeString(extraOptions.resolve("quiet.options"), JVM_OPTIONS);
			Files.writeString(folder.configuration.resolve("elasticsearch.yml"), folder.yaml(settings));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Elasticsearch's folder cannot be prepared: " + settings.folder(), ex);
		}
	}

	/**
	 * The disk is looked at before the start, so a nearly full one does not turn indexes
	 * read-only; mistyped index names are refused rather than created with guessed
	 * mappings. As many searches run at once as there are processors, and half as many
	 * threads read and write for them: with the engine's own numbers, half as many again
	 * and as many, a search costs a tenth more of a processor.
	 */
	private String yaml(ElasticsearchSettings settings) {
		int processors = Runtime.getRuntime().availableProcessors();
		return """
				cluster.name: postmart
				node.name: postmart-1
				node.roles: [master, data, ingest]
				discovery.type: single-node
				path.data: %s
				path.logs: %s
				network.host: %s
				http.port: %d
				transport.port: %d
				xpack.security.enabled: false
				cluster.routing.allocation.disk.threshold_enabled: false
				action.auto_create_index: false
				action.destructive_requires_name: true
				thread_pool.search.size: %d
				transport.netty.worker_count: %d
				""".formatted(quoted(data), quoted(logs), Ports.LOOPBACK, settings.httpPort(), settings.transportPort(),
				processors, (processors + 1) / 2);
	}

	/** Quoted as in JSON, which YAML understands, so that any path is safe. */
	private static String quoted(Path path) {
		return '"' + path.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

}
