package vn.postmart.marketplace.catalog.media;

import java.util.Locale;

/** Why an upload is not taken as a document. */
enum DocumentFault {

	EMPTY, TOO_LARGE, NOT_A_DOCUMENT, TOO_MANY_PAGES, TOO_MANY_PIXELS, DAMAGED,
	/** A small file that becomes a huge one when it is read. */
	OVERPACKED,
	/** It cannot be read without a password. */
	ENCRYPTED,
	/** It runs script, starts programs or carries other files: more than paper does. */
	ACTIVE;

	/** The key of the sentence that tells the sender. */
	String messageKey() {
		return "catalog.document." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static DocumentFault of(PictureFault fault) {
		return switch (fault) {
			case EMPTY -> EMPTY;
			case TOO_LARGE -> TOO_LARGE;
			case NOT_A_PICTURE -> NOT_A_DOCUMENT;
			case TOO_MANY_PIXELS -> TOO_MANY_PIXELS;
			case DAMAGED -> DAMAGED;
		};
	}

}
