package vn.postmart.marketplace.catalog.media;

import java.awt.image.BufferedImage;

/** What came of reading an upload. */
sealed interface Reading {

	/** A picture, upright, without the camera's notes. */
	record Taken(BufferedImage picture) implements Reading {
	}

	/** Not a picture that we take. */
	record NotTaken(PictureFault fault) implements Reading {
	}

}
