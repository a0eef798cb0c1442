package vn.postmart.launcher.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers a process across JVMs: its number and when it started, so that another
 * program which has got the same number since is never taken for it.
 */
public final class ProcessFile {

	/**
	 * The operating system tells a start time relative to the boot, whose own time it
	 * rounds.
	 */
	private static final Duration ROUNDING = Duration.ofSeconds(5);

	private ProcessFile() {
	}

	public static void write(Path file, ProcessHandle process) {
		try {
			Files.writeString(file, process.pid() + " " + startOf(process).toEpochMilli() + "\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot note process " + process.pid() + " in " + file, ex);
		}
	}

	/**
	 * The process a file names, if it is the same one and still runs.
	 */
	public static Optional<ProcessHandle> living(Path file) {
		if (!Files.isReadable(file)) {
			return Optional.empty();
		}
		try {
			String[] fields = Files.readString(file).strip().split(" ");
			return (fields.length == 2) ? living(Long.parseLong(fields[0]), Long.parseLong(fields[1]))
					: Optional.empty();
		}
		catch (IOException | NumberFormatException ex) {
			return Optional.empty();
		}
	}

	public static void delete(Path file) {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot delete " + file, ex);
		}
	}

	static Optional<ProcessHandle> living(long pid, long startedAtMillis) {
		Instant noted = Instant.ofEpochMilli(startedAtMillis);
		return ProcessHandle.of(pid)
			.filter(ProcessHandle::isAlive)
			.filter((process) -> Duration.between(noted, startOf(process)).abs().compareTo(ROUNDING) <= 0);
	}

	private static Instant startOf(ProcessHandle process) {
		return process.info().startInstant().orElse(Instant.EPOCH);
	}

}
