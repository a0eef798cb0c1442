package vn.postmart.benchmark;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.postmart.benchmark.market.OrderTable;
import vn.postmart.benchmark.market.StallTable;
import vn.postmart.benchmark.market.TokenIssuer;
import vn.postmart.benchmark.probe.Meters;
import vn.postmart.benchmark.probe.ProcessFigures;
import vn.postmart.benchmark.probe.SearchEngine;
import vn.postmart.benchmark.probe.Web;
import vn.postmart.launcher.engine.Checkout;
import vn.postmart.launcher.engine.Folders;
import vn.postmart.launcher.engine.PostgresServer;
import vn.postmart.launcher.stack.LocalStack;
import vn.postmart.launcher.stack.Part;
import vn.postmart.launcher.stack.Port;
import vn.postmart.launcher.stack.Progress;
import vn.postmart.launcher.stack.StackOptions;

/**
 * A stack of what is measured alone, on ports and in a folder of its own. It runs as the
 * launcher runs it for people: same heaps, same options.
 */
final class BenchmarkStack implements AutoCloseable {

	/** What a search and a product page cost is spent in these. */
	static final Set<Part> SERVER = EnumSet.of(Part.POSTGRES, Part.ELASTICSEARCH, Part.API);

	private static final Set<Part> PARTS = EnumSet.of(Part.POSTGRES, Part.ELASTICSEARCH, Part.API, Part.STOREFRONT);

	private final LocalStack stack;

	private final TokenIssuer people;

	private final Path folder;

	private final boolean kept;

	private BenchmarkStack(LocalStack stack, TokenIssuer people, Path folder, boolean kept) {
		this.stack = stack;
		this.people = people;
		this.folder = folder;
		this.kept = kept;
	}

	/**
	 * Starts one in a folder.
	 * @param kept whether the folder stays when the stack is closed
	 */
	static BenchmarkStack start(Path folder, boolean kept, Map<String, String> environment) {
		if (LoadedMarket.in(folder).isEmpty()) {
			// What a run that was cut short has left is of no use
			Folders.delete(folder);
		}
		TokenIssuer people = TokenIssuer.start();
		StackOptions options = StackOptions.measured(folder, environment)
			.withExtra(Map.of("POSTMART_ISSUER", people.url().toString(), "SPRING_PROFILES_ACTIVE", "benchmark",
					"POSTMART_BENCHMARK_BODY", Checkout.root().resolve("infra/api-samples/listing.json").toString()));
		BenchmarkStack started = new BenchmarkStack(LocalStack.of(options, PARTS, Progress.SILENT), people, folder,
				kept);
		Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stop-benchmark"));
		started.stack.start();
		return started;
	}

	URI url(Port port) {
		return stack.url(port);
	}

	Web operator() {
		return new Web(url(Port.API)).as(people.token("bench-operator", "operator"));
	}

	StallTable stalls() {
		PostgresServer postgres = stack.postgres();
		return new StallTable(postgres.jdbcUrl(PostgresServer.DATABASE), postgres.owner());
	}

	OrderTable orders() {
		PostgresServer postgres = stack.postgres();
		return new OrderTable(postgres.jdbcUrl(PostgresServer.DATABASE), postgres.owner());
	}

	SearchEngine engine() {
		return new SearchEngine(url(Port.ELASTICSEARCH), folder.resolve(Part.ELASTICSEARCH.folder()));
	}

	Meters api() {
		return new Meters(url(Port.API_MANAGEMENT));
	}

	/** Processor milliseconds of the parts so far. */
	long processorMillis(Set<Part> parts) {
		return ProcessFigures.processorMillis(processes(parts));
	}

	long residentMegabytes(Part part) {
		return ProcessFigures.residentMegabytes(processes(EnumSet.of(part)));
	}

	/** Ends the search engine at once. */
	void killSearchEngine() {
		stack.kill(Part.ELASTICSEARCH);
	}

	/**
	 * Lets what was started finish, so that it is not charged to what is measured next.
	 */
	static void settle(Duration time) {
		try {
			Thread.sleep(time);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public synchronized void close() {
		stack.close();
		people.close();
		if (!kept) {
			Folders.delete(folder);
		}
	}

	private List<ProcessHandle> processes(Set<Part> parts) {
		return parts.stream().flatMap((part) -> stack.processes(part).stream()).toList();
	}

}
