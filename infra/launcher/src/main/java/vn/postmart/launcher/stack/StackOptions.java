package vn.postmart.launcher.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import vn.postmart.launcher.engine.Checkout;
import vn.postmart.launcher.engine.EngineException;
import vn.postmart.launcher.engine.Folders;

/**
 * What a stack is to be like.
 *
 * @param folder where everything it writes is kept: data, logs, secrets
 * @param ports on loopback
 * @param heaps of each Java program, in megabytes
 * @param pace how long the simulated post takes from one parcel step to the next
 * @param durable whether a commit survives a power cut
 * @param extra environment for our own applications, over what the launcher sets; for
 * tests
 */
public record StackOptions(Path folder, PortPlan ports, Map<Part, Integer> heaps, Duration pace, boolean durable,
		Map<String, String> extra) {

	/** The environment variable for the pace, an ISO 8601 duration. */
	public static final String PACE = "SIMULATOR_PACE";

	/** A parcel arrives about a minute after it has been handed in. */
	private static final Duration STANDARD_PACE = Duration.ofSeconds(12);

	private static final int SMALLEST_HEAP = 64;

	private static final int BESIDES_HEAP = 150;

	private static final String DEMO_LOADED = "demo-loaded";

	public StackOptions {
		heaps = Map.copyOf(heaps);
		extra = Map.copyOf(extra);
	}

	/**
	 * The stack of this checkout, with what the environment sets.
	 * @throws EngineException when a setting makes no sense
	 */
	public static StackOptions local(Map<String, String> environment) {
		return new StackOptions(Checkout.local(), PortPlan.of(environment), heaps(environment), pace(environment), true,
				Map.of());
	}

	/**
	 * A stack for tests: free ports, a parcel step a second, gone with its folder.
	 */
	public static StackOptions temporary(Path folder) {
		return new StackOptions(folder, PortPlan.random(), heaps(Map.of()), Duration.ofSeconds(1), false, Map.of());
	}

	/**
	 * A stack to measure: free ports, durable, as fast as it gets when it has run for a
	 * while, with the heaps the environment sets.
	 */
	public static StackOptions measured(Path folder, Map<String, String> environment) {
		return new StackOptions(folder, PortPlan.random(), heaps(environment), Duration.ofSeconds(1), true, Map.of());
	}

	public StackOptions withPorts(PortPlan other) {
		return new StackOptions(folder, other, heaps, pace, durable, extra);
	}

	public StackOptions withPace(Duration other) {
		return new StackOptions(folder, ports, heaps, other, durable, extra);
	}

	public StackOptions withExtra(Map<String, String> environment) {
		return new StackOptions(folder, ports, heaps, pace, durable, environment);
	}

	/**
	 * Deletes what earlier starts wrote; what the build unpacked stays.
	 */
	public void deleteData() {
		for (Part part : Part.values()) {
			Folders.delete(folder(part));
		}
		Folders.delete(folder.resolve(Secrets.FILE));
		Folders.delete(folder.resolve(DEMO_LOADED));
	}

	/**
	 * Exists once the demo data have been loaded completely.
	 */
	public Path demoLoaded() {
		return folder.resolve(DEMO_LOADED);
	}

	/**
	 * About what the whole stack takes when it is busy: heaps, what a JVM needs besides,
	 * PostgreSQL and file caches.
	 */
	public long memoryMegabytes() {
		int heap = heaps.values().stream().mapToInt(Integer::intValue).sum();
		return heap + (long) Part.values().length * BESIDES_HEAP;
	}

	Path folder(Part part) {
		return folder.resolve(part.folder());
	}

	int heap(Part part) {
		return Objects.requireNonNull(heaps.get(part));
	}

	private static Map<Part, Integer> heaps(Map<String, String> environment) {
		Map<Part, Integer> heaps = new EnumMap<>(Part.class);
		for (Part part : Part.values()) {
			String set = environment.get(part.heapVariable());
			heaps.put(part, (set == null) ? part.defaultHeap() : heap(part, set));
		}
		return heaps;
	}

	private static int heap(Part part, String text) {
		if (!text.matches("\\d{1,6}") || Integer.parseInt(text) < SMALLEST_HEAP) {
			throw new EngineException(part.heapVariable() + " must be a number of megabytes, at least " + SMALLEST_HEAP
					+ ", not '" + text + "'.");
		}
		return Integer.parseInt(text);
	}

	private static Duration pace(Map<String, String> environment) {
		String set = environment.get(PACE);
		try {
			return (set == null) ? STANDARD_PACE : Duration.parse(set);
		}
		catch (DateTimeParseException ex) {
			throw new EngineException(PACE + " must be a duration such as PT12S, not '" + set + "'.", ex);
		}
	}

}
