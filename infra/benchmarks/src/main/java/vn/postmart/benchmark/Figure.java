package vn.postmart.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

import vn.postmart.benchmark.load.LoadResult;

/**
 * What the rounds of one side gave; every figure is the median of the rounds.
 */
record Figure(String name, int connections, List<Round> rounds) {

	double perSecond() {
		return median((round) -> round.result().perSecond());
	}

	double percentile(int percent) {
		return median((round) -> round.result().percentile(percent));
	}

	/** Processor milliseconds a request. */
	double processorMillis() {
		return median((round) -> (double) round.processorMillis() / round.result().requests());
	}

	/** How its rate compares with another's, measured in turns with it. */
	double against(Figure other) {
		double[] ratios = new double[rounds.size()];
		for (int i = 0; i < ratios.length; i++) {
			ratios[i] = rounds.get(i).result().perSecond() / other.rounds.get(i).result().perSecond();
		}
		return median(ratios);
	}

	private double median(ToDoubleFunction<Round> figure) {
		return median(rounds.stream().mapToDouble(figure).toArray());
	}

	static double median(double... figures) {
		double[] sorted = figures.clone();
		Arrays.sort(sorted);
		int middle = sorted.length / 2;
		return (sorted.length % 2 == 1) ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
	}

	/** One run of it. */
	record Round(LoadResult result, long processorMillis) {
	}

}
