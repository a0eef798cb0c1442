package vn.postmart.marketplace.catalog.media;

import vn.postmart.marketplace.catalog.DocumentType;

/** What came of reading an upload as a document. */
sealed interface DocumentReading {

	/** A document as it is to be kept. */
	@SuppressWarnings("ArrayRecordComponent")
	record Taken(DocumentType type, byte[] bytes) implements DocumentReading {

	}

	/** Not a document that we take. */
	record NotTaken(DocumentFault fault) implements DocumentReading {

	}

}
