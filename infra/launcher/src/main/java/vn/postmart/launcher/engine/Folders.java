package vn.postmart.launcher.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Folders that come and go with what runs in them.
 */
public final class Folders {

	private Folders() {
	}

	static Path create(String engine) {
		try {
			return Files.createTempDirectory("postmart-" + engine + "-");
		}
		catch (IOException ex) {
			throw new UncheckedIOException("No temporary folder for " + engine, ex);
		}
	}

	/**
	 * Deletes a folder and what is in it; links are deleted, not followed.
	 */
	public static void delete(Path folder) {
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> found = Files.walk(folder)) {
			List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
			for (Path path : deepestFirst) {
				Files.deleteIfExists(path);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot delete " + folder, ex);
		}
	}

}
