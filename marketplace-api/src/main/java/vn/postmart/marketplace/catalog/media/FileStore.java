package vn.postmart.marketplace.catalog.media;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;

/**
 * Where files are kept, by keys such as
 * {@code 41/0199a1b2-50b3-7160-8ca7-82ad0ce49e41-480.webp}.
 */
interface FileStore {

	/** Keeps a file, whole or not at all. Blocking. */
	void write(String key, String mediaType, byte[] bytes);

	/** Takes a file away; does nothing when there is none. Blocking. */
	void delete(String key);

	/** The file, or empty. */
	Mono<StoredFile> find(String key);

	/**
	 * A kept file.
	 *
	 * @param bytes read as they are asked for, without blocking
	 */
	record StoredFile(long length, Flux<DataBuffer> bytes) {

	}

}
