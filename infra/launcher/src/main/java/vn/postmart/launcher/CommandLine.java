package vn.postmart.launcher;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

import org.jspecify.annotations.Nullable;

import vn.postmart.launcher.engine.EngineException;

/**
 * What was asked for.
 *
 * @param fresh whether all data are thrown away first
 * @param detach whether the stack goes on when the command ends
 * @param ports other port numbers, as {@link vn.postmart.launcher.stack.PortPlan#with}
 * reads them
 */
record CommandLine(Command command, boolean fresh, boolean detach, @Nullable String ports) {

	enum Command {

		/** Starts the stack. */
		UP,

		/** Only finds out whether it is starting or running. */
		CHECK,

		/** Stops the stack. */
		DOWN

	}

	static CommandLine parse(List<String> arguments) {
		Queue<String> rest = new ArrayDeque<>(arguments);
		Command command = command(rest.poll());
		boolean fresh = false;
		boolean detach = false;
		String ports = null;
		while (!rest.isEmpty()) {
			String option = rest.remove();
			switch (option) {
				case "--fresh" -> fresh = true;
				case "--detach" -> detach = true;
				case "--ports" -> ports = Optional.ofNullable(rest.poll())
					.orElseThrow(() -> new EngineException("--ports needs a value such as +100 or storefront=9000."));
				default -> throw new EngineException("There is no option '" + option + "'; --help lists them.");
			}
		}
		return new CommandLine(command, fresh, detach, ports);
	}

	private static Command command(@Nullable String word) {
		return switch (word) {
			case "up" -> Command.UP;
			case "check" -> Command.CHECK;
			case "down" -> Command.DOWN;
			case null, default -> throw new EngineException("Use infra/up or infra/down.");
		};
	}

}
