package vn.postmart.launcher.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.Set;

import vn.postmart.launcher.engine.Credentials;

/**
 * The secrets of one stack, made up at its first start and kept in a file that only its
 * owner may read.
 */
final class Secrets {

	static final String FILE = "secrets.properties";

	private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY = PosixFilePermissions
		.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

	private final Properties values;

	private Secrets(Properties values) {
		this.values = values;
	}

	static Secrets in(Path folder) {
		Path file = folder.resolve(FILE);
		try {
			Properties values = read(file);
			boolean complete = true;
			for (Secret secret : Secret.values()) {
				complete &= values.putIfAbsent(secret.key(), secret.generate()) != null;
			}
			if (!complete) {
				write(file, values);
			}
			return new Secrets(values);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot keep secrets in " + file, ex);
		}
	}

	String get(Secret secret) {
		return values.getProperty(secret.key());
	}

	Credentials keycloakAdmin() {
		return new Credentials("admin", get(Secret.KEYCLOAK_ADMIN));
	}

	private static Properties read(Path file) throws IOException {
		Properties values = new Properties();
		if (Files.exists(file)) {
			try (Reader reader = Files.newBufferedReader(file)) {
				values.load(reader);
			}
		}
		return values;
	}

	private static void write(Path file, Properties values) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		Files.deleteIfExists(file);
		Files.createFile(file, OWNER_ONLY);
		try (Writer writer = Files.newBufferedWriter(file)) {
			values.store(writer, "Made up for this checkout alone; ./infra/up --fresh makes new ones");
		}
	}

}
