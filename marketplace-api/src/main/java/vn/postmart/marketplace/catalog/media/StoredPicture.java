package vn.postmart.marketplace.catalog.media;

import reactor.core.publisher.Flux;

import org.springframework.core.io.buffer.DataBuffer;

/**
 * A kept rendition.
 *
 * @param bytes read as they are asked for, without blocking
 */
record StoredPicture(Encoding encoding, long length, Flux<DataBuffer> bytes) {
}
