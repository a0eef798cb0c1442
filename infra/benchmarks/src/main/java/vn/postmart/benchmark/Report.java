package vn.postmart.benchmark;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells the figures: a table for people, one line for programs. */
final class Report {

	private static final String HEAD = "%n%-28s %5s %9s %8s %8s %8s %8s%n".formatted("", "conn.", "per s", "p50 ms",
			"p95 ms", "p99 ms", "CPU ms");

	private final PrintStream out;

	private final Map<String, String> pairs = new LinkedHashMap<>();

	Report(PrintStream out) {
		this.out = out;
	}

	void say(String text) {
		out.println(text);
	}

	void table(List<Figure> figures) {
		out.print(HEAD);
		figures.forEach((figure) -> out.printf(Locale.ROOT, "%-28s %5d %9.0f %8.2f %8.2f %8.2f %8.3f%n", figure.name(),
				figure.connections(), figure.perSecond(), figure.percentile(50), figure.percentile(95),
				figure.percentile(99), figure.processorMillis()));
	}

	/** The three percentiles of a figure. */
	void latencies(String name, Figure figure) {
		for (int percent : new int[] { 50, 95, 99 }) {
			put("p" + percent + "_ms_" + name, figure.percentile(percent));
		}
	}

	void put(String key, double value) {
		pairs.put(key, String.format(Locale.ROOT, "%.3f", value));
	}

	void put(String key, long value) {
		pairs.put(key, Long.toString(value));
	}

	/** The one line, the last of all. */
	void line() {
		out.println();
		out.println(pairs.entrySet()
			.stream()
			.map((pair) -> pair.getKey() + "=" + pair.getValue())
			.collect(Collectors.joining(" ")));
	}

}
