package vn.postmart.launcher.engine;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL's main process as its data folder names it; it outlives the JVM that started
 * it.
 */
final class Postmaster {

	private static final int START_LINE = 2;

	private static final Duration STOP = Duration.ofSeconds(20);

	private Postmaster() {
	}

	/**
	 * The living server of a data folder. A number in {@code postmaster.pid} that now
	 * belongs to another program is not it.
	 */
	static Optional<ProcessHandle> of(Path data) {
		Path pidFile = data.resolve("postmaster.pid");
		if (!Files.isReadable(pidFile)) {
			return Optional.empty();
		}
		try {
			List<String> lines = Files.readAllLines(pidFile);
			return (lines.size() > START_LINE) ? living(lines) : Optional.empty();
		}
		catch (IOException | NumberFormatException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Ends a server that an earlier JVM left behind, so that the data folder is free.
	 * @return whether there was one
	 */
	static boolean stopOrphan(Path data) {
		Optional<ProcessHandle> orphan = of(data);
		orphan.ifPresent(Postmaster::stop);
		return orphan.isPresent();
	}

	/**
	 * The fast shutdown: sessions are cut, what is committed is kept. Returns when the
	 * process has ended, which is a little after it has given its data folder up.
	 */
	static void stop(ProcessHandle postmaster) {
		interrupt(postmaster);
		if (!Poll.until(STOP, () -> !postmaster.isAlive())) {
			postmaster.destroyForcibly();
			if (!Poll.until(STOP, () -> !postmaster.isAlive())) {
				throw new EngineException("PostgreSQL (process " + postmaster.pid() + ") cannot be stopped.");
			}
		}
	}

	/**
	 * The signal that {@link ProcessHandle#destroy()} sends would wait for every session
	 * to end by itself.
	 */
	private static void interrupt(ProcessHandle postmaster) {
		try {
			new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid())).redirectErrorStream(true)
				.redirectOutput(Redirect.DISCARD)
				.start()
				.waitFor();
		}
		catch (IOException ex) {
			throw new EngineException("PostgreSQL (process " + postmaster.pid() + ") cannot be stopped.", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * The file says when the server took its folder, which is within a second or two of
	 * its start.
	 */
	private static Optional<ProcessHandle> living(List<String> lines) {
		long started = TimeUnit.SECONDS.toMillis(Long.parseLong(lines.get(START_LINE).strip()));
		return ProcessFile.living(Long.parseLong(lines.getFirst().strip()), started);
	}

}
