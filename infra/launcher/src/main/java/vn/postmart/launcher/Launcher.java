package vn.postmart.launcher;

import java.util.List;
import java.util.Map;

import vn.postmart.launcher.engine.EngineException;

/**
 * Starts and stops the local stack: what {@code infra/up} and {@code infra/down} run when
 * everything is built.
 */
public final class Launcher {

	private static final int REFUSED = 1;

	private Launcher() {
	}

	/**
	 * Exits with 0 when what was asked for is done, and with 1 after one sentence that
	 * says why it is not.
	 */
	public static void main(String[] args) {
		Console console = Console.of(System.out, System.getenv());
		try {
			run(List.of(args), System.getenv(), console);
		}
		catch (EngineException ex) {
			console.refuse(ex.sentence());
			System.exit(REFUSED);
		}
	}

	private static void run(List<String> arguments, Map<String, String> environment, Console console) {
		CommandLine commandLine = CommandLine.parse(arguments);
		switch (commandLine.command()) {
			case UP -> new UpCommand(commandLine, environment, console).run();
			case CHECK -> new UpCommand(commandLine, environment, console).check();
			case DOWN -> new DownCommand(commandLine, environment, console).run();
		}
	}

}
