package vn.postmart.e2e.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import com.microsoft.playwright.options.FilePayload;

/** What somebody has taken with a phone. */
final class Photo {

	private Photo() {
	}

	static FilePayload ofProduce() {
		try (InputStream in = Photo.class.getResourceAsStream("/demo/pictures/P01.jpg")) {
			return new FilePayload("anh.jpg", "image/jpeg", Objects.requireNonNull(in).readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
