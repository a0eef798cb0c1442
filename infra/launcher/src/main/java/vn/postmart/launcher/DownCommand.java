package vn.postmart.launcher;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import vn.postmart.launcher.engine.EngineException;
import vn.postmart.launcher.engine.Poll;
import vn.postmart.launcher.stack.LocalStack;
import vn.postmart.launcher.stack.Part;
import vn.postmart.launcher.stack.StackOptions;

/**
 * Stops the stack of this checkout, whoever started it and however far that got. Data
 * stay.
 */
final class DownCommand {

	private static final Duration LIMIT = Duration.ofMinutes(2);

	private final Console console;

	private final StackOptions options;

	private final RunFolder run;

	DownCommand(CommandLine commandLine, Map<String, String> environment, Console console) {
		if (commandLine.detach() || commandLine.fresh() || commandLine.ports() != null) {
			throw new EngineException("./infra/down takes no options.");
		}
		this.console = console;
		this.options = StackOptions.local(environment);
		this.run = new RunFolder(options.folder());
	}

	void run() {
		boolean interrupted = !run.lock();
		if (interrupted) {
			run.holder().ifPresent(this::interrupt);
			if (!Poll.until(LIMIT, run::lock)) {
				throw new EngineException("The running ./infra/up did not stop within two minutes.");
			}
		}
		run.clearDetached();
		List<Part> stopped = LocalStack.of(options, console).stopLeftovers();
		console
			.say(stopped.isEmpty() ? "Nothing of Postmart was running" : "Everything has stopped; the data are kept");
	}

	private void interrupt(ProcessHandle up) {
		console.say("Asking the running ./infra/up (process " + up.pid() + ") to stop everything");
		up.destroy();
	}

}
