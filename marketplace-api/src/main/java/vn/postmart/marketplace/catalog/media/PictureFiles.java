package vn.postmart.marketplace.catalog.media;

import java.util.List;
import java.util.UUID;

import reactor.core.publisher.Mono;

/** The files of the kept pictures, spread over 256 folders by the end of their id. */
final class PictureFiles {

	private final FileStore store;

	PictureFiles(FileStore store) {
		this.store = store;
	}

	/** Writes all renditions of a picture. Blocking. */
	void write(UUID id, List<Rendition> renditions) {
		for (Rendition rendition : renditions) {
			this.store.write(key(id, rendition.size(), rendition.encoding()), rendition.encoding().mediaType(),
					rendition.bytes());
		}
	}

	/** One rendition, or empty. */
	Mono<StoredPicture> find(UUID id, PictureSize size, Encoding encoding) {
		return this.store.find(key(id, size, encoding))
			.map((file) -> new StoredPicture(encoding, file.length(), file.bytes()));
	}

	private static String key(UUID id, PictureSize size, Encoding encoding) {
		String name = id.toString();
		return name.substring(name.length() - 2) + "/" + name + "-" + size.pixels() + "." + encoding.extension();
	}

}
