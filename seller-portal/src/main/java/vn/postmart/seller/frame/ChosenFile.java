package vn.postmart.seller.frame;

import org.jspecify.annotations.Nullable;

import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.Part;

/**
 * The file that somebody chose in a form. A browser sends an empty name when none was
 * chosen, and a program may send words in its place.
 */
public final class ChosenFile {

	private ChosenFile() {
	}

	/** Null when none was chosen. */
	public static @Nullable FilePart of(@Nullable Part part) {
		return (part instanceof FilePart file && !file.filename().isEmpty()) ? file : null;
	}

}
