package vn.postmart.launcher.engine;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * An application unpacked from its executable jar: it starts a third faster than from
 * nested jars, and a build meanwhile does not pull the jar from under a running process.
 *
 * @param folder holds the application's classes and libraries
 * @param mainClass to start
 */
record UnpackedJar(Path folder, String mainClass) {

	private static final int KEPT = 3;

	private static final String CLASSES = "BOOT-INF/classes/";

	private static final String LIBRARIES = "BOOT-INF/lib/";

	/**
	 * Unpacks unless that has been done with this very build.
	 */
	static synchronized UnpackedJar of(Path jar) {
		String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
		Path apps = Checkout.local().resolve("apps");
		try (JarFile content = new JarFile(jar.toFile())) {
			Path folder = apps.resolve(name + "-" + Files.getLastModifiedTime(jar).toMillis());
			if (!Files.exists(folder)) {
				unpack(content, folder);
				deleteOldBuilds(apps, name);
			}
			return new UnpackedJar(folder, content.getManifest().getMainAttributes().getValue("Start-Class"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot unpack " + jar + " into " + apps, ex);
		}
	}

	/**
	 * Its classes first, then its libraries by name.
	 */
	String classPath() {
		try (Stream<Path> libraries = Files.list(folder.resolve(LIBRARIES))) {
			return Stream.concat(Stream.of(folder.resolve(CLASSES)), libraries.sorted())
				.map(Path::toString)
				.reduce((left, right) -> left + File.pathSeparator + right)
				.orElseThrow();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot list the libraries in " + folder, ex);
		}
	}

	/** Complete or not there at all: the folder gets its name at the end. */
	private static void unpack(JarFile content, Path target) throws IOException {
		Path growing = target.resolveSibling(target.getFileName() + "-" + ProcessHandle.current().pid());
		Folders.delete(growing);
		List<JarEntry> entries = content.stream().filter(UnpackedJar::isOfTheApplication).toList();
		for (JarEntry entry : entries) {
			Path file = growing.resolve(entry.getName());
			Files.createDirectories(file.getParent());
			Files.copy(content.getInputStream(entry), file);
		}
		if (Files.exists(target)) {
			Folders.delete(growing);
		}
		else {
			Files.move(growing, target, StandardCopyOption.ATOMIC_MOVE);
		}
	}

	private static boolean isOfTheApplication(JarEntry entry) {
		return !entry.isDirectory() && (entry.getName().startsWith(CLASSES) || entry.getName().startsWith(LIBRARIES));
	}

	/** A few stay, as another stack of this checkout may still run from one. */
	private static void deleteOldBuilds(Path apps, String name) throws IOException {
		try (Stream<Path> found = Files.list(apps)) {
			found.filter((path) -> path.getFileName().toString().matches(name + "-\\d+"))
				.sorted(Comparator.comparing(Path::getFileName).reversed())
				.skip(KEPT)
				.toList()
				.forEach(Folders::delete);
		}
	}

}
