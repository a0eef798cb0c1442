package vn.postmart.launcher.engine;

import java.net.URI;
import java.util.List;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

/**
 * A server that runs beside this JVM and listens on loopback only.
 */
public interface Engine extends AutoCloseable {

	String name();

	/**
	 * Starts the server and returns when it answers.
	 * @throws EngineException when it does not answer in time, with the end of its log
	 */
	void start();

	/**
	 * Stops the server and returns when its processes have ended; does nothing when it is
	 * not running.
	 */
	void stop();

	/**
	 * Ends the server at once, as a power cut would; for tests of what survives.
	 */
	void kill();

	/**
	 * Whether an earlier JVM started the server and it still runs.
	 */
	boolean hasLeftover();

	/**
	 * Stops the server if an earlier JVM started it and was ended before it could stop
	 * it.
	 * @return whether it was still running
	 */
	@CanIgnoreReturnValue
	boolean stopLeftover();

	/**
	 * Where clients reach it: http for servers that speak it, {@code jdbc:postgresql} for
	 * the database.
	 */
	URI url();

	/**
	 * The processes it runs as, outermost first; empty while it is not running.
	 */
	List<ProcessHandle> processes();

	@Override
	default void close() {
		stop();
	}

}
