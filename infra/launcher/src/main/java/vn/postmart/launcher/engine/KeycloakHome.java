package vn.postmart.launcher.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/**
 * The home folder of one server: the programs are links to the distribution, the import
 * file and the theme are its own. So several servers share one built distribution.
 */
final class KeycloakHome {

	private static final List<String> SHARED = List.of("lib", "providers", "conf");

	private static final String RESOURCES = "/keycloak/";

	private KeycloakHome() {
	}

	static Path prepare(Path distribution, Path folder) {
		Path home = folder.toAbsolutePath().resolve("home");
		try {
			Files.createDirectories(home);
			for (String shared : SHARED) {
				link(home.resolve(shared), distribution.resolve(shared));
			}
			copy(KeycloakRealm.FILE, home.resolve("data/import").resolve(KeycloakRealm.FILE));
			for (String file : KeycloakTheme.FILES) {
				copy("theme/" + file, home.resolve("themes/postmart").resolve(file));
			}
			return home;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Keycloak's folder cannot be prepared: " + home, ex);
		}
	}

	private static void link(Path link, Path target) throws IOException {
		Files.deleteIfExists(link);
		Files.createSymbolicLink(link, target.toAbsolutePath());
	}

	private static void copy(String resource, Path target) throws IOException {
		Files.createDirectories(Objects.requireNonNull(target.getParent()));
		try (InputStream content = KeycloakHome.class.getResourceAsStream(RESOURCES + resource)) {
			if (content == null) {
				throw new IOException("Missing resource " + RESOURCES + resource);
			}
			Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

}
