package vn.postmart.launcher.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The working copy this JVM runs in and the folder in it that the launcher may fill,
 * which git ignores.
 */
public final class Checkout {

	/** System property that names the root folder, for callers started elsewhere. */
	public static final String ROOT_PROPERTY = "postmart.root";

	private static final ResourceBundle VERSIONS = ResourceBundle.getBundle("engines", Locale.ROOT);

	private Checkout() {
	}

	/**
	 * The root folder: what the system property says, or the nearest folder above the
	 * current one that is a checkout.
	 * @throws EngineException when there is none
	 */
	public static Path root() {
		String named = System.getProperty(ROOT_PROPERTY);
		if (named != null) {
			return Path.of(named).toAbsolutePath().normalize();
		}
		Path here = Path.of("").toAbsolutePath();
		return Stream.iterate(here, (folder) -> folder != null, Path::getParent)
			.filter((folder) -> Files.isRegularFile(folder.resolve("infra/launcher/pom.xml")))
			.findFirst()
			.orElseThrow(() -> new EngineException(
					"No Postmart checkout at or above " + here + "; set -D" + ROOT_PROPERTY + "=<folder>."));
	}

	/**
	 * Where everything that is unpacked, generated or stored locally lives.
	 */
	public static Path local() {
		return root().resolve(".local");
	}

	/**
	 * The folder the build unpacked a server into.
	 * @param server {@code elasticsearch} or {@code keycloak}
	 */
	static Path engine(String server) {
		Path home = local().resolve("engines").resolve(VERSIONS.getString(server));
		if (!Files.isDirectory(home)) {
			throw new EngineException(
					"No folder " + home + ". Unpack it with: mvn -pl infra/launcher process-resources");
		}
		return home;
	}

}
