package vn.postmart.marketplace.catalog.app;

import java.util.UUID;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.DocumentType;

import org.springframework.core.io.buffer.DataBuffer;

/** Where the documents of certificates are checked and kept. */
public interface Documents {

	/**
	 * Keeps an upload under an id: a PDF as it is, a picture made anew. Refused, saying
	 * why, when it is neither or more than paper; nothing is stored then.
	 */
	Mono<DocumentType> keep(UUID id, byte[] upload);

	/** Takes a document away; does nothing when there is none. */
	Mono<Void> remove(UUID id, DocumentType type);

	/** A kept document, or empty. */
	Mono<Kept> find(UUID id, DocumentType type);

	/** A kept document with its bytes, read as they are asked for. */
	record Kept(DocumentType type, long length, Flux<DataBuffer> bytes) {

	}

}
