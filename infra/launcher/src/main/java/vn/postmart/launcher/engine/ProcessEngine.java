package vn.postmart.launcher.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An engine that is one child process with one log.
 */
abstract class ProcessEngine implements Engine {

	private static final Duration STOP = Duration.ofSeconds(25);

	private final String name;

	private final Path log;

	private final Runnable afterStop;

	private volatile @Nullable ManagedProcess process;

	ProcessEngine(String name, Path log, Runnable afterStop) {
		this.name = name;
		this.log = log;
		this.afterStop = afterStop;
	}

	/**
	 * Prepares what the server needs on disk and tells how it is called.
	 */
	abstract List<String> command();

	abstract Map<String, String> environment();

	abstract Readiness readiness();

	abstract Duration startLimit();

	@Override
	public final String name() {
		return name;
	}

	@Override
	public void start() {
		stopLeftover();
		ManagedProcess started = ManagedProcess.start(name, command(), environment(), log);
		process = started;
		started.awaitReady(readiness(), startLimit());
	}

	@Override
	public final void stop() {
		ManagedProcess running = process;
		if (running == null) {
			return;
		}
		process = null;
		running.stop(STOP);
		afterStop.run();
	}

	@Override
	public final void kill() {
		ManagedProcess running = process;
		if (running != null) {
			process = null;
			running.kill();
		}
	}

	@Override
	public final boolean hasLeftover() {
		return ManagedProcess.leftover(log).isPresent();
	}

	@Override
	public final boolean stopLeftover() {
		return ManagedProcess.stopLeftover(name, log, STOP);
	}

	@Override
	public final List<ProcessHandle> processes() {
		ManagedProcess running = process;
		return (running == null) ? List.of() : running.processes();
	}

}
