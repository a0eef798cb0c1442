package vn.postmart.launcher.engine;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * How one of our own applications runs.
 *
 * @param name as people know it
 * @param jar executable
 * @param log replaced at each start
 * @param heapMegabytes at most
 * @param shortLived whether a quick start counts for more than speed later, as in tests
 * @param url where it serves people or programs
 * @param health answers 200 when it is ready
 * @param environment all of its settings
 */
public record JavaApplicationSettings(String name, Path jar, Path log, int heapMegabytes, boolean shortLived, URI url,
		URI health, Map<String, String> environment) {

	public JavaApplicationSettings {
		environment = Map.copyOf(environment);
	}

}
