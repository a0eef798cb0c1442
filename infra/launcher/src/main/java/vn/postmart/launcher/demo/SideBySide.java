package vn.postmart.launcher.demo;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import vn.postmart.launcher.engine.EngineException;

/**
 * Does the same with many things, a few at a time.
 */
final class SideBySide {

	private static final int AT_A_TIME = 4;

	private SideBySide() {
	}

	/**
	 * Returns when all are done.
	 * @throws EngineException the first failure, when those that had begun are done
	 */
	static <T> void each(List<T> things, Consumer<T> action) {
		try (ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME)) {
			CompletableFuture<?>[] all = things.stream()
				.map((thing) -> CompletableFuture.runAsync(() -> action.accept(thing), threads))
				.toArray(CompletableFuture<?>[]::new);
			try {
				CompletableFuture.allOf(all).join();
			}
			catch (CompletionException ex) {
				threads.shutdownNow();
				throw (ex.getCause() instanceof EngineException refusal) ? refusal
						: new EngineException("The demo data cannot be loaded: " + ex.getCause(), ex);
			}
		}
	}

}
