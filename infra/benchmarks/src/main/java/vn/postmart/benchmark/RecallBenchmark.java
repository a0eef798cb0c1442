package vn.postmart.benchmark;

import java.util.UUID;
import java.util.stream.IntStream;

import vn.postmart.benchmark.market.OrderTable;
import vn.postmart.benchmark.probe.Web;

/**
 * How long an operator waits for the list of all orders and parcels that have goods of
 * one lot.
 */
final class RecallBenchmark {

	private static final int ORDERS = 100_000;

	private static final int TIMES = 3;

	private static final double NANOS_PER_SECOND = 1e9;

	private final BenchmarkStack stack;

	private final Report report;

	RecallBenchmark(BenchmarkStack stack, Report report) {
		this.stack = stack;
		this.report = report;
	}

	/** Tells the slowest of a few lists. */
	void run() {
		UUID lot = stack.orders().fill(ORDERS);
		double slowest = IntStream.range(0, TIMES).mapToDouble((time) -> list(lot)).max().orElseThrow();
		report.put("recall_seconds", slowest);
	}

	private double list(UUID lot) {
		Web operator = stack.operator();
		long begin = System.nanoTime();
		int parcels = operator.get("/api/v1/lots/" + lot + "/parcels").get("items").size();
		double seconds = (System.nanoTime() - begin) / NANOS_PER_SECOND;
		if (parcels != ORDERS / OrderTable.SHARE) {
			throw new IllegalStateException("The recall lists " + parcels + " parcels");
		}
		return seconds;
	}

}
