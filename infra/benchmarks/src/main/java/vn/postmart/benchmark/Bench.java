package vn.postmart.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Starts a stack, fills it, measures, and takes it away again.
 */
public final class Bench {

	private static final int ROUNDS = 3;

	private static final Duration ROUND = Duration.ofSeconds(5);

	private Bench() {
	}

	/**
	 * {@code search [listings] [--keep folder]}: the speed of search and of product
	 * pages.
	 */
	public static void main(String[] arguments) {
		BenchOptions options = BenchOptions.read(arguments).orElse(null);
		if (options == null) {
			System.err.println(BenchOptions.USAGE);
			System.exit(2);
			return;
		}
		Path folder = options.folder();
		Report report = new Report(new PrintStream(System.out, true, StandardCharsets.UTF_8));
		try (BenchmarkStack stack = BenchmarkStack.start(folder, options.keeps(), System.getenv())) {
			LoadedMarket.in(folder).orElseGet(() -> load(stack, options, report)).tell(report);
			ready(stack, options, report);
			new RecallBenchmark(stack, report).run();
			new SearchBenchmark(stack, new Rounds(stack, ROUNDS, ROUND), report).run();
		}
		report.line();
	}

	private static LoadedMarket load(BenchmarkStack stack, BenchOptions options, Report report) {
		LoadedMarket loaded = new MarketLoader(stack, report).load(options.listings());
		loaded.noteIn(options.folder());
		return loaded;
	}

	private static void ready(BenchmarkStack stack, BenchOptions options, Report report) {
		new MarketLoader(stack, report).awaitFound(options.listings());
		BenchmarkStack.settle(Duration.ofSeconds(3));
		stack.engine().merge();
	}

}
