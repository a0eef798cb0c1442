package vn.postmart.marketplace.catalog.media;

import java.util.List;
import java.util.UUID;

import reactor.core.publisher.Mono;

/** The files of the kept pictures. */
interface PictureFiles {

	/** Writes all renditions of a picture. Blocking. */
	void write(UUID id, List<Rendition> renditions);

	/** One rendition, or empty. */
	Mono<StoredPicture> find(UUID id, PictureSize size, Encoding encoding);

}
