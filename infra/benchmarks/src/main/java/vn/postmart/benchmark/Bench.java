package vn.postmart.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import vn.postmart.benchmark.market.LoadListings;
import vn.postmart.benchmark.market.Market;
import vn.postmart.benchmark.probe.SearchEngine;

/**
 * Starts a stack, fills it, measures, and takes it away again.
 */
public final class Bench {

	private static final int LISTINGS = 10_000;

	private static final int ROUNDS = 3;

	private static final Duration ROUND = Duration.ofSeconds(5);

	private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);

	private static final double NANOS_PER_SECOND = 1e9;

	private Bench() {
	}

	/**
	 * {@code search [listings]}: the speed of search and of product pages.
	 */
	public static void main(String[] arguments) {
		if (arguments.length == 0 || arguments.length > 2 || !"search".equals(arguments[0])
				|| (arguments.length == 2 && !arguments[1].matches("[1-9]\\d{3,6}"))) {
			System.err.println("Usage: infra/bench search [listings]   1000 to 9999999 of them, 10000 if not said");
			System.exit(2);
		}
		int listings = (arguments.length == 2) ? Integer.parseInt(arguments[1]) : LISTINGS;
		Report report = new Report(new PrintStream(System.out, true, StandardCharsets.UTF_8));
		try (BenchmarkStack stack = BenchmarkStack.start(System.getenv())) {
			load(stack, listings, report);
			new SearchBenchmark(stack, new Rounds(stack, ROUNDS, ROUND), report).run();
		}
		report.line();
	}

	private static void load(BenchmarkStack stack, int listings, Report report) {
		LoadListings sellers = new Market(stack.operator(), stack.stalls()).open(listings);
		report.say("Loading " + listings + " listings");
		SearchEngine engine = stack.engine();
		long begin = System.nanoTime();
		long processor = stack.processorMillis(BenchmarkStack.SERVER);
		sellers.load();
		double taken = (System.nanoTime() - begin) / NANOS_PER_SECOND;
		awaitFound(engine, listings);
		double seconds = (System.nanoTime() - begin) / NANOS_PER_SECOND;
		report.say("Taken after %.1f s, all of them found after %.1f s".formatted(taken, seconds));
		report.put("listings", listings);
		report.put("load_seconds", seconds);
		report.put("cpu_ms_listing_loaded",
				(stack.processorMillis(BenchmarkStack.SERVER) - processor) / (double) listings);
		BenchmarkStack.settle(Duration.ofSeconds(3));
		engine.merge();
	}

	private static void awaitFound(SearchEngine engine, int listings) {
		long end = System.nanoTime() + LONGEST_WAIT.toNanos();
		while (engine.count() < listings) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("Only " + engine.count() + " of " + listings + " listings are found");
			}
			BenchmarkStack.settle(Duration.ofMillis(250));
		}
	}

}
