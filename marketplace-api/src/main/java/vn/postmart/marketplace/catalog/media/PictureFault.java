package vn.postmart.marketplace.catalog.media;

import java.util.Locale;

/** Why an upload is not taken as a picture. */
enum PictureFault {

	EMPTY, TOO_LARGE, NOT_A_PICTURE, TOO_MANY_PIXELS, DAMAGED;

	/** The key of the sentence that tells the sender. */
	String messageKey() {
		return "catalog.photo." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
