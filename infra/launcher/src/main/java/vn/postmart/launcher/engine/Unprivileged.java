package vn.postmart.launcher.engine;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Elasticsearch refuses to run as root. A user namespace in which root is an ordinary
 * user satisfies it, without another account, without handing over folders, and also
 * below a home folder that nobody else may enter.
 */
final class Unprivileged {

	private static final List<String> NAMESPACE = List.of("unshare", "--user", "--map-user=1000", "--map-group=1000");

	private Unprivileged() {
	}

	/**
	 * The command as it is for an ordinary user, in a user namespace for root.
	 * @throws EngineException for root on a machine that allows no user namespaces
	 */
	static List<String> command(List<String> command) {
		if (!isRoot()) {
			return command;
		}
		if (!namespacesWork()) {
			throw new EngineException("This machine does not let root start the engines as an ordinary user (the"
					+ " command 'unshare --user' fails). Run it as an ordinary user instead.");
		}
		return Stream.concat(NAMESPACE.stream(), command.stream()).toList();
	}

	private static boolean isRoot() {
		try {
			return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
		}
		catch (IOException | UnsupportedOperationException | IllegalArgumentException ex) {
			return "root".equals(System.getProperty("user.name"));
		}
	}

	private static boolean namespacesWork() {
		try {
			Process probe = new ProcessBuilder(Stream.concat(NAMESPACE.stream(), Stream.of("true")).toList())
				.redirectErrorStream(true)
				.redirectOutput(Redirect.DISCARD)
				.start();
			return probe.waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
