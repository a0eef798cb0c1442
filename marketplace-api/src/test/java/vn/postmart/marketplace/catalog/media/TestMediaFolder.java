package vn.postmart.marketplace.catalog.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.util.FileSystemUtils;

/** Where the marketplace keeps files while the class runs that registers it. */
final class TestMediaFolder implements AfterAllCallback {

	private final Path folder;

	TestMediaFolder() {
		try {
			this.folder = Files.createTempDirectory("postmart-media");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void afterAll(ExtensionContext context) throws IOException {
		FileSystemUtils.deleteRecursively(this.folder);
	}

	void use(DynamicPropertyRegistry registry) {
		registry.add("postmart.media.folder", () -> this.folder);
	}

	/** How many files are kept. */
	long files() throws IOException {
		try (Stream<Path> files = Files.walk(this.folder)) {
			return files.filter(Files::isRegularFile).count();
		}
	}

}
