package vn.postmart.web.media;

import java.time.Duration;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import vn.postmart.web.api.ApiClients;
import vn.postmart.web.api.ApiUnavailable;

/**
 * Passes a listing's photos through from the API, as they never change under their id.
 * The path's parts are patterns, so nothing else of the API can be reached this way.
 */
@RestController
class MediaController {

	private static final CacheControl IMMUTABLE = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private final WebClient api;

	MediaController(ApiClients clients) {
		this.api = clients.plain();
	}

	@GetMapping("/media/{photo:[0-9a-zA-Z-]+}/{width:160|480|1080}.{format:webp|jpg}")
	Mono<ResponseEntity<Flux<DataBuffer>>> photo(@PathVariable String photo, @PathVariable String width,
			@PathVariable String format) {
		return this.api.get()
			.uri("/media/{photo}/{width}.{format}", photo, width, format)
			.retrieve()
			.toEntityFlux(DataBuffer.class)
			.retryWhen(Retry.max(1).filter((failure) -> failure instanceof ApiUnavailable))
			.map((answer) -> answer(answer, format));
	}

	private ResponseEntity<Flux<DataBuffer>> answer(ResponseEntity<Flux<DataBuffer>> answer, String format) {
		Flux<DataBuffer> body = answer.getBody();
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.parseMediaType("webp".equals(format) ? "image/webp" : "image/jpeg"));
		long length = answer.getHeaders().getContentLength();
		if (length >= 0) {
			headers.setContentLength(length);
		}
		headers.setCacheControl(IMMUTABLE);
		return ResponseEntity.ok().headers(headers).body((body != null) ? body : Flux.empty());
	}

}
