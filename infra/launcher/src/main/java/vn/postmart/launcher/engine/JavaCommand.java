package vn.postmart.launcher.engine;

import java.nio.file.Path;

/**
 * The Java that everything runs on: the one this JVM runs on.
 */
final class JavaCommand {

	private JavaCommand() {
	}

	static String home() {
		return System.getProperty("java.home");
	}

	static String executable() {
		return Path.of(home(), "bin", "java").toString();
	}

}
