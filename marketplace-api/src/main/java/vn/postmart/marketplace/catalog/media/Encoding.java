package vn.postmart.marketplace.catalog.media;

import java.util.Arrays;
import java.util.Optional;

/** The formats a picture is kept in. */
enum Encoding {

	JPEG("jpg", "image/jpeg", "JPEG", 0.82f), WEBP("webp", "image/webp", "Lossy", 0.78f);

	private final String extension;

	private final String mediaType;

	private final String compression;

	private final float quality;

	Encoding(String extension, String mediaType, String compression, float quality) {
		this.extension = extension;
		this.mediaType = mediaType;
		this.compression = compression;
		this.quality = quality;
	}

	String extension() {
		return this.extension;
	}

	String mediaType() {
		return this.mediaType;
	}

	String compression() {
		return this.compression;
	}

	float quality() {
		return this.quality;
	}

	static Optional<Encoding> ofExtension(String extension) {
		return Arrays.stream(values()).filter((encoding) -> encoding.extension.equals(extension)).findFirst();
	}

}
