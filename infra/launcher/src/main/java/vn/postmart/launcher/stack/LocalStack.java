package vn.postmart.launcher.stack;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

import vn.postmart.launcher.engine.Engine;
import vn.postmart.launcher.engine.EngineException;
import vn.postmart.launcher.engine.KeycloakServer;
import vn.postmart.launcher.engine.PostgresServer;

/**
 * The whole marketplace, running on this machine as child processes. The applications
 * must have been built.
 */
public final class LocalStack implements AutoCloseable {

	private final StackOptions options;

	private final Progress progress;

	private final PostgresServer postgres;

	private final KeycloakServer keycloak;

	private final Map<Part, Engine> parts;

	private final StartOrder order;

	private final List<CompletableFuture<Void>> watches = new ArrayList<>();

	private LocalStack(StackOptions options, Set<Part> wanted, Progress progress) {
		this.options = options;
		this.progress = progress;
		StackParts assembled = new StackParts(options);
		this.postgres = assembled.database();
		this.keycloak = assembled.identity();
		this.parts = assembled.all();
		this.parts.keySet().retainAll(wanted);
		this.order = new StartOrder(parts, progress);
	}

	/**
	 * A stack as described, not started; what an earlier JVM left of it can be stopped.
	 */
	public static LocalStack of(StackOptions options, Progress progress) {
		return new LocalStack(options, EnumSet.allOf(Part.class), progress);
	}

	/**
	 * A stack of these parts alone, not started; whoever wants less must know that the
	 * rest is not needed.
	 */
	public static LocalStack of(StackOptions options, Set<Part> parts, Progress progress) {
		return new LocalStack(options, parts, progress);
	}

	/**
	 * Starts everything and returns when all of it answers. It is stopped with this JVM
	 * at the latest.
	 * @throws EngineException when a part does not start; what had been started is
	 * stopped then
	 */
	public static LocalStack start(StackOptions options) {
		LocalStack stack = of(options, Progress.SILENT);
		Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop-stack"));
		stack.start();
		return stack;
	}

	/**
	 * Starts every part as soon as those it needs are ready.
	 * @throws EngineException when a part does not start; what had been started is
	 * stopped then
	 */
	public void start() {
		try {
			order.run();
		}
		catch (EngineException ex) {
			close();
			throw ex;
		}
	}

	/**
	 * Where people and programs reach it; simulators by their own ports.
	 */
	public URI url(Port port) {
		return options.ports().url(port);
	}

	public StackOptions options() {
		return options;
	}

	public PostgresServer postgres() {
		return postgres;
	}

	public KeycloakServer keycloak() {
		return keycloak;
	}

	/**
	 * Ends one part at once, as a power cut would.
	 */
	public void kill(Part part) {
		engine(part).kill();
	}

	/**
	 * Starts one part again that was killed or stopped, and returns when it answers.
	 */
	public void restart(Part part) {
		engine(part).stop();
		engine(part).start();
	}

	/**
	 * Every living process of the stack.
	 */
	public List<ProcessHandle> processes() {
		return parts.values().stream().map(Engine::processes).flatMap(Collection::stream).toList();
	}

	/**
	 * The living processes of one part, with those they have started.
	 */
	public List<ProcessHandle> processes(Part part) {
		return engine(part).processes()
			.stream()
			.flatMap((process) -> Stream.concat(Stream.of(process), process.descendants()))
			.distinct()
			.toList();
	}

	/**
	 * Whether an earlier JVM started this stack in the same folder and all of it still
	 * runs.
	 */
	public boolean runsSinceEarlier() {
		return parts.values().stream().allMatch(Engine::hasLeftover);
	}

	/**
	 * Tells, once for each part, when it ends although nobody stopped it.
	 */
	public void onUnexpectedEnd(Consumer<String> listener) {
		for (Part part : parts.keySet()) {
			ProcessHandle process = engine(part).processes().getFirst();
			watches.add(process.onExit().thenRun(() -> report(part, listener)));
		}
	}

	/**
	 * Stops what an earlier JVM started in the same folder and did not stop.
	 * @return what was still running
	 */
	public List<Part> stopLeftovers() {
		List<Part> stopped = Collections.synchronizedList(new ArrayList<>());
		StopOrder.run((part) -> {
			if (parts.containsKey(part) && engine(part).stopLeftover()) {
				stopped.add(part);
				progress.stopped(part);
			}
		});
		return stopped;
	}

	/**
	 * Stops everything, the applications before the engines they use.
	 */
	@Override
	public synchronized void close() {
		order.cancel();
		StopOrder.run(this::stop);
	}

	private void stop(Part part) {
		if (parts.containsKey(part) && !engine(part).processes().isEmpty()) {
			engine(part).stop();
			progress.stopped(part);
		}
	}

	private void report(Part part, Consumer<String> listener) {
		if (!order.isCancelled()) {
			listener.accept(part.label() + " has ended by itself; its log is in " + options.folder(part)
					+ ". Stop the rest with Ctrl-C and start again.");
		}
	}

	private Engine engine(Part part) {
		return Objects.requireNonNull(parts.get(part));
	}

}
