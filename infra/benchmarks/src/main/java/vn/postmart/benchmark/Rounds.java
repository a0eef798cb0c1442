package vn.postmart.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import vn.postmart.benchmark.load.LoadGenerator;
import vn.postmart.benchmark.load.LoadResult;

/**
 * Runs several sides in turns, so that whatever else the machine does meanwhile hits all
 * of them alike.
 */
final class Rounds {

	private static final Duration WARM_UP = Duration.ofSeconds(2);

	private static final Duration LONGEST_WARM_UP = Duration.ofSeconds(60);

	private final BenchmarkStack stack;

	private final int rounds;

	private final Duration time;

	Rounds(BenchmarkStack stack, int rounds, Duration time) {
		this.stack = stack;
		this.rounds = rounds;
		this.time = time;
	}

	/** The figures of the sides, in their order. */
	List<Figure> run(int connections, Side... sides) {
		Map<String, List<Figure.Round>> done = new LinkedHashMap<>();
		for (int i = 0; i < rounds; i++) {
			for (Side side : sides) {
				done.computeIfAbsent(side.name(), (name) -> new ArrayList<>()).add(round(connections, side));
			}
		}
		return List.of(sides)
			.stream()
			.map((side) -> new Figure(side.name(), connections, Objects.requireNonNull(done.get(side.name()))))
			.toList();
	}

	/**
	 * Lets the code be compiled and the caches be filled: each side until it has answered
	 * so many requests, which takes a busy machine longer.
	 */
	void warmUp(int connections, int requests, Side... sides) {
		for (Side side : sides) {
			long end = System.nanoTime() + LONGEST_WARM_UP.toNanos();
			for (int done = 0; done < requests && System.nanoTime() < end;) {
				done += LoadGenerator.run(side.requests(), connections, WARM_UP).sound(side.name()).requests();
			}
		}
	}

	private Figure.Round round(int connections, Side side) {
		long before = stack.processorMillis(side.parts());
		LoadResult result = LoadGenerator.run(side.requests(), connections, time).sound(side.name());
		return new Figure.Round(result, stack.processorMillis(side.parts()) - before);
	}

}
