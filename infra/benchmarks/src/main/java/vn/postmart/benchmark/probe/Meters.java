package vn.postmart.benchmark.probe;

import java.net.URI;

/** What a Java application of ours tells of itself at its management port. */
public final class Meters {

	private final Web management;

	public Meters(URI management) {
		this.management = new Web(management);
	}

	/** Heap in use, garbage included, in megabytes. */
	public long heapMegabytes() {
		return (long) sum("jvm_memory_used_bytes{area=\"heap\"") >> 20;
	}

	/** All bytes ever allocated that a collection has seen. */
	public double allocatedBytes() {
		return sum("jvm_gc_memory_allocated_bytes_total");
	}

	private double sum(String series) {
		return sum(management.text("/actuator/prometheus"), series);
	}

	/** Adds up what the lines of a series say. */
	static double sum(String prometheus, String series) {
		return prometheus.lines()
			.filter((line) -> line.startsWith(series))
			.mapToDouble((line) -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
			.sum();
	}

}
