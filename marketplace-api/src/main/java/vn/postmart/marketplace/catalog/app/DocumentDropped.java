package vn.postmart.marketplace.catalog.app;

import java.util.UUID;

import vn.postmart.marketplace.catalog.DocumentType;

/** No certificate has this document any more. */
record DocumentDropped(UUID documentId, DocumentType documentType) {

	/** The event's frozen name. */
	static final String TYPE = "catalog.document-dropped";

}
