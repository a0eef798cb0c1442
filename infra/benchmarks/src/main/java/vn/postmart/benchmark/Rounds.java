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

	/** Lets the code be compiled and the caches be filled. */
	void warmUp(int connections, Duration each, Side... sides) {
		for (Side side : sides) {
			LoadGenerator.run(side.requests(), connections, each).sound(side.name());
		}
	}

	private Figure.Round round(int connections, Side side) {
		long before = stack.processorMillis(side.parts());
		LoadResult result = LoadGenerator.run(side.requests(), connections, time).sound(side.name());
		return new Figure.Round(result, stack.processorMillis(side.parts()) - before);
	}

}
