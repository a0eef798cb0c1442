package vn.postmart.marketplace.catalog.media;

import java.time.Duration;
import java.util.UUID;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves pictures. A picture never changes under its address, so it may be kept for a
 * year.
 */
@RestController
class MediaController {

	private static final CacheControl FOR_GOOD = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private final PictureFiles files;

	MediaController(PictureFiles files) {
		this.files = files;
	}

	@GetMapping("/media/{id}/{size}.{extension}")
	Mono<ResponseEntity<Flux<DataBuffer>>> picture(@PathVariable UUID id, @PathVariable int size,
			@PathVariable String extension) {
		return Mono.justOrEmpty(PictureSize.of(size))
			.flatMap((known) -> Mono.justOrEmpty(Encoding.ofExtension(extension))
				.flatMap((encoding) -> find(id, known, encoding)))
			.map(MediaController::response)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)));
	}

	/** JPEG stands in where WebP could not be written. */
	private Mono<StoredPicture> find(UUID id, PictureSize size, Encoding encoding) {
		return this.files.find(id, size, encoding)
			.switchIfEmpty(Mono.defer(() -> this.files.find(id, size, Encoding.JPEG)));
	}

	private static ResponseEntity<Flux<DataBuffer>> response(StoredPicture picture) {
		return ResponseEntity.ok()
			.cacheControl(FOR_GOOD)
			.contentType(MediaType.parseMediaType(picture.encoding().mediaType()))
			.contentLength(picture.length())
			.body(picture.bytes());
	}

}
