package vn.postmart.launcher.engine;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A child process that writes to a log file, is waited for until it answers, and is
 * stopped together with its own children.
 */
public final class ManagedProcess {

	private final String name;

	private final Path log;

	private final Process process;

	private ManagedProcess(String name, Path log, Process process) {
		this.name = name;
		this.log = log;
		this.process = process;
	}

	/**
	 * Starts a command whose output replaces the given log file. Of this JVM's
	 * environment the child sees only what finds programs and folders, so that no secret
	 * or Java option of the caller leaks into it.
	 */
	public static ManagedProcess start(String name, List<String> command, Map<String, String> environment, Path log) {
		try {
			Files.createDirectories(parentOf(log));
			ProcessBuilder builder = new ProcessBuilder(command).directory(parentOf(log).toFile())
				.redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
				.redirectErrorStream(true)
				.redirectOutput(log.toFile());
			builder.environment().keySet().retainAll(List.of("PATH", "HOME", "USER", "LANG", "TZ", "TMPDIR"));
			builder.environment().putAll(environment);
			return new ManagedProcess(name, log, builder.start());
		}
		catch (IOException ex) {
			throw new EngineException(name + " cannot be started: " + ex.getMessage(), ex);
		}
	}

	/**
	 * Waits until the server answers.
	 * @throws EngineException when the process ends first or the time is up; the process
	 * is stopped then
	 */
	public void awaitReady(Readiness readiness, Duration limit) {
		boolean decided = Poll.until(limit, () -> !process.isAlive() || answers(readiness));
		if (!process.isAlive()) {
			throw failure("ended with exit code " + process.exitValue() + " while starting");
		}
		if (!decided) {
			stop(Duration.ofSeconds(5));
			throw failure("did not answer within " + limit.toSeconds() + " s");
		}
	}

	/**
	 * Waits for a process that does one thing and ends.
	 * @throws EngineException when it fails or takes longer than the limit
	 */
	public void awaitSuccess(Duration limit) {
		if (!Poll.until(limit, () -> !process.isAlive())) {
			stop(Duration.ofSeconds(5));
			throw failure("did not finish within " + limit.toSeconds() + " s");
		}
		if (process.exitValue() != 0) {
			throw failure("ended with exit code " + process.exitValue());
		}
	}

	/**
	 * Asks the process to end, and ends it and its children by force when the grace is
	 * over.
	 */
	public void stop(Duration grace) {
		List<ProcessHandle> all = processes();
		process.destroy();
		if (!Poll.until(grace, () -> all.stream().noneMatch(ProcessHandle::isAlive))) {
			all.forEach(ProcessHandle::destroyForcibly);
			boolean gone = Poll.until(Duration.ofSeconds(5), () -> all.stream().noneMatch(ProcessHandle::isAlive));
			if (!gone) {
				throw new EngineException(name + " (process " + process.pid() + ") cannot be stopped.");
			}
		}
	}

	public boolean isAlive() {
		return process.isAlive();
	}

	/**
	 * The living processes, outermost first.
	 */
	public List<ProcessHandle> processes() {
		return Stream.concat(Stream.of(process.toHandle()), process.descendants())
			.filter(ProcessHandle::isAlive)
			.toList();
	}

	private EngineException failure(String what) {
		return new EngineException(name + " " + what + ". The end of its log (" + log + "):\n" + LogTail.of(log));
	}

	private static boolean answers(Readiness readiness) {
		try {
			return readiness.isReady();
		}
		catch (Exception notYet) {
			return false;
		}
	}

	private static Path parentOf(Path file) {
		@Nullable Path parent = file.toAbsolutePath().getParent();
		if (parent == null) {
			throw new IllegalArgumentException("A log file needs a folder: " + file);
		}
		return parent;
	}

}
