package vn.postmart.marketplace.catalog.media;

import java.util.Arrays;
import java.util.Optional;

/** The sizes a picture is kept in: squares of so many pixels a side. */
enum PictureSize {

	SMALL(160), MEDIUM(480), LARGE(1080);

	private final int pixels;

	PictureSize(int pixels) {
		this.pixels = pixels;
	}

	int pixels() {
		return this.pixels;
	}

	static Optional<PictureSize> of(int pixels) {
		return Arrays.stream(values()).filter((size) -> size.pixels == pixels).findFirst();
	}

}
