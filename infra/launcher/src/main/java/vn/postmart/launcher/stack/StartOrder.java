package vn.postmart.launcher.stack;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import vn.postmart.launcher.engine.Engine;
import vn.postmart.launcher.engine.EngineException;

/**
 * Starts each part as soon as those it needs are ready, side by side where nothing
 * hinders.
 */
final class StartOrder {

	private final Map<Part, Engine> parts;

	private final Progress progress;

	private final Map<Part, CompletableFuture<Void>> started = new EnumMap<>(Part.class);

	private volatile boolean cancelled;

	StartOrder(Map<Part, Engine> parts, Progress progress) {
		this.parts = parts;
		this.progress = progress;
	}

	/**
	 * Returns when all parts are ready.
	 * @throws EngineException the first failure; parts that needed what failed are not
	 * started
	 */
	void run() {
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (Part part : EnumSet.copyOf(parts.keySet())) {
				CompletableFuture<?>[] needed = part.needs()
					.stream()
					.filter(parts::containsKey)
					.map(started::get)
					.toArray(CompletableFuture<?>[]::new);
				started.put(part, CompletableFuture.allOf(needed).thenRunAsync(() -> start(part), threads));
			}
			CompletableFuture.allOf(started.values().toArray(CompletableFuture<?>[]::new)).join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof EngineException refusal) ? refusal
					: new EngineException("The stack did not start: " + ex.getCause(), ex);
		}
	}

	/**
	 * Starts nothing further.
	 */
	void cancel() {
		cancelled = true;
	}

	boolean isCancelled() {
		return cancelled;
	}

	private void start(Part part) {
		if (cancelled) {
			throw new EngineException("The start was interrupted.");
		}
		long begin = System.nanoTime();
		progress.starting(part);
		Objects.requireNonNull(parts.get(part)).start();
		progress.ready(part, Duration.ofNanos(System.nanoTime() - begin));
	}

}
