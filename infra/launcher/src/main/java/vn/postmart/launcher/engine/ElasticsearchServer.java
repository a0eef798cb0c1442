package vn.postmart.launcher.engine;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A single Elasticsearch 8.19 node over plain http on loopback: the bare distribution
 * from Maven Central, which has neither scripts nor language analysers.
 */
public final class ElasticsearchServer implements Engine {

	private static final Duration START = Duration.ofMinutes(2);

	private static final Duration STOP = Duration.ofSeconds(20);

	private final ElasticsearchSettings settings;

	private final Runnable afterStop;

	private @Nullable ManagedProcess process;

	public ElasticsearchServer(ElasticsearchSettings settings) {
		this(settings, () -> {
		});
	}

	private ElasticsearchServer(ElasticsearchSettings settings, Runnable afterStop) {
		this.settings = settings;
		this.afterStop = afterStop;
	}

	/**
	 * A server for tests, on a free port, that loses its data when it is stopped; stopped
	 * with the JVM at the latest.
	 */
	public static ElasticsearchServer temporary() {
		ElasticsearchSettings settings = ElasticsearchSettings.temporary();
		ElasticsearchServer server = new ElasticsearchServer(settings, () -> TemporaryFolder.delete(settings.folder()));
		StopAtExit.register(server);
		return server;
	}

	@Override
	public String name() {
		return "Elasticsearch";
	}

	@Override
	public void start() {
		Path home = Checkout.engine("elasticsearch");
		ElasticsearchFolder folder = ElasticsearchFolder.prepare(home, settings);
		List<String> command = Unprivileged.command(List.of("bash", home.resolve("bin/elasticsearch").toString()));
		ManagedProcess started = ManagedProcess.start(name(), command, environment(folder),
				settings.folder().resolve("elasticsearch.log"));
		process = started;
		started.awaitReady(Readiness.ofHttp(url().resolve("/_cluster/health?wait_for_status=yellow&timeout=1s")),
				START);
	}

	@Override
	public void stop() {
		ManagedProcess running = process;
		if (running == null) {
			return;
		}
		process = null;
		running.stop(STOP);
		afterStop.run();
	}

	@Override
	public URI url() {
		return URI.create("http://" + Ports.LOOPBACK + ":" + settings.httpPort());
	}

	@Override
	public List<ProcessHandle> processes() {
		ManagedProcess running = process;
		return (running == null) ? List.of() : running.processes();
	}

	/**
	 * Its start script keeps spaces in these folders apart, but not in Java options:
	 * those carry none.
	 */
	private Map<String, String> environment(ElasticsearchFolder folder) {
		String heap = settings.heapMegabytes() + "m";
		return Map.of("ES_JAVA_HOME", System.getProperty("java.home"), "ES_JAVA_OPTS", "-Xms" + heap + " -Xmx" + heap,
				"ES_PATH_CONF", folder.configuration().toString(), "ES_TMPDIR", folder.temporary().toString(),
				"HOSTNAME", "localhost");
	}

}
