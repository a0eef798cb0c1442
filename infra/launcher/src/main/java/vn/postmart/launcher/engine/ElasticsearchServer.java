package vn.postmart.launcher.engine;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A single Elasticsearch 8.19 node over plain http on loopback: the bare distribution
 * from Maven Central, which has neither scripts nor language analysers. It creates no
 * index by itself.
 */
public final class ElasticsearchServer extends ProcessEngine {

	private static final String HEALTH = "/_cluster/health?wait_for_status=yellow&timeout=1s";

	private final ElasticsearchSettings settings;

	public ElasticsearchServer(ElasticsearchSettings settings) {
		this(settings, () -> {
		});
	}

	private ElasticsearchServer(ElasticsearchSettings settings, Runnable afterStop) {
		super("Elasticsearch", settings.folder().resolve("elasticsearch.log"), afterStop);
		this.settings = settings;
	}

	/**
	 * A server for tests, on a free port, that loses its data when it is stopped; stopped
	 * with the JVM at the latest.
	 */
	public static ElasticsearchServer temporary() {
		ElasticsearchSettings settings = ElasticsearchSettings.temporary();
		ElasticsearchServer server = new ElasticsearchServer(settings, () -> Folders.delete(settings.folder()));
		StopAtExit.register(server);
		return server;
	}

	@Override
	public URI url() {
		return URI.create("http://" + Ports.LOOPBACK + ":" + settings.httpPort());
	}

	@Override
	List<String> command() {
		Path home = Checkout.engine("elasticsearch");
		ElasticsearchFolder.prepare(home, settings);
		return Unprivileged.command(List.of("bash", home.resolve("bin/elasticsearch").toString()));
	}

	/**
	 * The start script keeps spaces in folders apart, but not in Java options: those
	 * carry none.
	 */
	@Override
	Map<String, String> environment() {
		ElasticsearchFolder folder = ElasticsearchFolder.in(settings.folder());
		String heap = settings.heapMegabytes() + "m";
		return Map.of("ES_JAVA_HOME", JavaCommand.home(), "ES_JAVA_OPTS", "-Xms" + heap + " -Xmx" + heap,
				"ES_PATH_CONF", folder.configuration().toString(), "ES_TMPDIR", folder.temporary().toString(),
				"HOSTNAME", "localhost");
	}

	@Override
	Readiness readiness() {
		return Readiness.ofHttp(url().resolve(HEALTH));
	}

	@Override
	Duration startLimit() {
		return Duration.ofMinutes(5);
	}

}
