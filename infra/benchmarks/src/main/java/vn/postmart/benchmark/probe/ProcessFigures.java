package vn.postmart.benchmark.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * What processes have used so far, as Linux counts it: unlike the time on the clock it
 * does not depend on what else the machine does.
 */
public final class ProcessFigures {

	/** Linux counts processor time in hundredths of a second. */
	private static final long MILLIS_PER_TICK = 10;

	private static final int USER_TIME = 11;

	private static final int CHILDREN_SYSTEM_TIME = 14;

	private ProcessFigures() {
	}

	/** Processor milliseconds, with those of children that have ended. */
	public static long processorMillis(Collection<ProcessHandle> processes) {
		return processes.stream().mapToLong((process) -> ticks(stat(process))).sum() * MILLIS_PER_TICK;
	}

	/** Resident memory in megabytes; what processes share is counted in each. */
	public static long residentMegabytes(Collection<ProcessHandle> processes) {
		return processes.stream().mapToLong(ProcessFigures::residentKilobytes).sum() / 1024;
	}

	/**
	 * The four processor times of a line of {@code /proc/PID/stat}; the name before them
	 * may hold spaces.
	 */
	static long ticks(String stat) {
		String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
		long sum = 0;
		for (int i = USER_TIME; i <= CHILDREN_SYSTEM_TIME && i < fields.length; i++) {
			sum += Long.parseLong(fields[i]);
		}
		return sum;
	}

	private static long residentKilobytes(ProcessHandle process) {
		return lines(process, "status").stream()
			.filter((line) -> line.startsWith("VmRSS:"))
			.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")))
			.sum();
	}

	private static String stat(ProcessHandle process) {
		List<String> lines = lines(process, "stat");
		return lines.isEmpty() ? ") " : lines.getFirst();
	}

	/** Empty when the process has just ended. */
	private static List<String> lines(ProcessHandle process, String file) {
		try {
			return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), file));
		}
		catch (IOException ended) {
			return List.of();
		}
	}

}
