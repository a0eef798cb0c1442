package vn.postmart.launcher.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder PostgreSQL's programs are unpacked into at the first start.
 */
final class PostgresPrograms {

	/** Written by the unpacking library as its last act. */
	private static final String COMPLETE = ".exists";

	private PostgresPrograms() {
	}

	/**
	 * The folder, without what an unpacking that was cut short left: the next one would
	 * stumble over it.
	 */
	static Path folder() throws IOException {
		Path folder = Checkout.local().resolve("engines/postgresql");
		Files.createDirectories(folder);
		try (Stream<Path> unpacked = Files.list(folder)) {
			List<Path> halfDone = unpacked.filter(Files::isDirectory)
				.filter((version) -> Files.notExists(version.resolve(COMPLETE)))
				.toList();
			halfDone.forEach(Folders::delete);
		}
		return folder;
	}

}
