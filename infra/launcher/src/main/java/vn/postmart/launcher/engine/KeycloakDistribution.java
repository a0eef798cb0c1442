package vn.postmart.launcher.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The unpacked server, built once for PostgreSQL so that a start need not do it.
 */
final class KeycloakDistribution {

	private KeycloakDistribution() {
	}

	/**
	 * The folder of the built server. Builds it first when that has not been done with
	 * the present options; another JVM that wants the same waits.
	 */
	static synchronized Path built() {
		Path home = Checkout.engine("keycloak");
		Path marker = home.resolve("data/postmart-build");
		try {
			Files.createDirectories(home.resolve("data"));
			try (FileChannel channel = FileChannel.open(home.resolve("data/postmart-build.lock"),
					StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
				channel.lock();
				buildUnlessDone(home, marker);
				return home;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Keycloak cannot be built in " + home, ex);
		}
	}

	private static void buildUnlessDone(Path home, Path marker) throws IOException {
		String wanted = String.join(" ", KeycloakCommand.BUILD_OPTIONS);
		if (Files.exists(marker) && Files.readString(marker).equals(wanted)) {
			return;
		}
		KeycloakCommand.build(home, home.resolve("data/build.log"));
		Files.writeString(marker, wanted);
	}

}
