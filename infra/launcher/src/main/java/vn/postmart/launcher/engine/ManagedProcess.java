package vn.postmart.launcher.engine;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
			builder.environment().keySet().retainAll(List.of("PATH", "HOME", "USER", "LANG", "LC_ALL", "TZ", "TMPDIR"));
			builder.environment().putAll(environment);
			Process process = builder.start();
			ProcessFile.write(pidFile(log), process.toHandle());
			return new ManagedProcess(name, log, process);
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
		ProcessFile.delete(pidFile(log));
		if (process.exitValue() != 0) {
			throw failure("ended with exit code " + process.exitValue());
		}
	}

	/**
	 * Asks the process to end, and ends it and its children by force when the grace is
	 * over.
	 */
	public void stop(Duration grace) {
		stop(name, process.toHandle(), grace);
		ProcessFile.delete(pidFile(log));
	}

	/**
	 * Ends the process at once, without a chance to tidy up, as a power cut would; its
	 * children too.
	 */
	public void kill() {
		end(name, withChildren(process.toHandle()));
		ProcessFile.delete(pidFile(log));
	}

	/**
	 * The process that an earlier JVM started with this log, if it still runs.
	 */
	static Optional<ProcessHandle> leftover(Path log) {
		return ProcessFile.living(pidFile(log));
	}

	/**
	 * Stops the process that an earlier JVM started with this log and left behind.
	 * @return whether there was one
	 */
	public static boolean stopLeftover(String name, Path log, Duration grace) {
		Optional<ProcessHandle> leftover = leftover(log);
		leftover.ifPresent((process) -> stop(name, process, grace));
		ProcessFile.delete(pidFile(log));
		return leftover.isPresent();
	}

	public boolean isAlive() {
		return process.isAlive();
	}

	/**
	 * The living processes, outermost first.
	 */
	public List<ProcessHandle> processes() {
		return withChildren(process.toHandle());
	}

	private EngineException failure(String what) {
		return new EngineException(name + " " + what + ". The end of its log (" + log + "):\n" + LogTail.of(log));
	}

	private static void stop(String name, ProcessHandle process, Duration grace) {
		List<ProcessHandle> all = withChildren(process);
		process.destroy();
		if (!Poll.until(grace, () -> all.stream().noneMatch(ProcessHandle::isAlive))) {
			end(name, all);
		}
	}

	private static void end(String name, List<ProcessHandle> processes) {
		processes.forEach(ProcessHandle::destroyForcibly);
		if (!Poll.until(Duration.ofSeconds(5), () -> processes.stream().noneMatch(ProcessHandle::isAlive))) {
			throw new EngineException(name + " cannot be stopped; its processes: " + processes);
		}
	}

	private static List<ProcessHandle> withChildren(ProcessHandle process) {
		return Stream.concat(Stream.of(process), process.descendants()).filter(ProcessHandle::isAlive).toList();
	}

	private static Path pidFile(Path log) {
		return parentOf(log).resolve(log.getFileName().toString().replaceFirst("\\.log$", "") + ".pid");
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
