package vn.postmart.marketplace.catalog.app;

import java.util.UUID;

import reactor.core.publisher.Mono;

/** Where pictures are made and kept. */
public interface Pictures {

	/**
	 * Makes the kept sizes of an upload and stores them under an id. Refused, saying why,
	 * when it is no picture we take; nothing is stored then.
	 */
	Mono<Void> keep(UUID id, byte[] upload);

}
