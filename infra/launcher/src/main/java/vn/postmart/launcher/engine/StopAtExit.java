package vn.postmart.launcher.engine;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Stops the engines of tests with their JVM, youngest first.
 */
final class StopAtExit {

	private static final Deque<Engine> ENGINES = new ArrayDeque<>();

	static {
		Runtime.getRuntime().addShutdownHook(new Thread(StopAtExit::stopAll, "stop-engines"));
	}

	private StopAtExit() {
	}

	static synchronized void register(Engine engine) {
		ENGINES.push(engine);
	}

	private static synchronized void stopAll() {
		ENGINES.forEach(Engine::stop);
	}

}
