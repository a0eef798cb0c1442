package vn.postmart.benchmark;

import java.time.Duration;

import vn.postmart.benchmark.market.LoadListings;
import vn.postmart.benchmark.market.Market;
import vn.postmart.benchmark.probe.SearchEngine;
import vn.postmart.benchmark.probe.Web;
import vn.postmart.launcher.stack.Port;

/** Fills a stack, and sees to it that all that is in it is found. */
final class MarketLoader {

	private static final Duration LONGEST_WAIT = Duration.ofMinutes(90);

	private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

	private static final double NANOS_PER_SECOND = 1e9;

	private final BenchmarkStack stack;

	private final Report report;

	MarketLoader(BenchmarkStack stack, Report report) {
		this.stack = stack;
		this.report = report;
	}

	/** Brings as many listings in, and takes the time until all of them are found. */
	LoadedMarket load(int listings) {
		LoadListings sellers = new Market(stack.operator(), stack.stalls()).open(listings);
		report.say("Loading " + listings + " listings");
		long begin = System.nanoTime();
		long processor = stack.processorMillis(BenchmarkStack.SERVER);
		sellers.load();
		double taken = secondsSince(begin);
		awaitFound(listings);
		double seconds = secondsSince(begin);
		report.say("Taken after %.1f s, all of them found after %.1f s".formatted(taken, seconds));
		return new LoadedMarket(listings, seconds,
				(stack.processorMillis(BenchmarkStack.SERVER) - processor) / (double) listings);
	}

	/**
	 * Returns when the engine has all of them in an index that the API uses: code that
	 * lays it out anew builds it anew first.
	 */
	void awaitFound(int listings) {
		SearchEngine engine = stack.engine();
		long end = System.nanoTime() + LONGEST_WAIT.toNanos();
		while (engine.count() < listings || isDegraded()) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("Only " + engine.count() + " of " + listings + " listings are found");
			}
			BenchmarkStack.settle(LOOK_AGAIN);
		}
	}

	private boolean isDegraded() {
		return new Web(stack.url(Port.API)).get("/api/v1/listings?size=1").get("degraded").asBoolean();
	}

	private static double secondsSince(long begin) {
		return (System.nanoTime() - begin) / NANOS_PER_SECOND;
	}

}
