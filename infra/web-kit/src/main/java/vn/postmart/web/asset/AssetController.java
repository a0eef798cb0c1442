package vn.postmart.web.asset;

import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Serves static files: for a year under the right hash, for a minute under an old one.
 */
@RestController
class AssetController {

	private static final CacheControl IMMUTABLE = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private static final CacheControl BRIEF = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

	private final Assets assets;

	AssetController(Assets assets) {
		this.assets = assets;
	}

	@GetMapping("/assets/{hash}/{*path}")
	ResponseEntity<byte[]> asset(@PathVariable String hash, @PathVariable String path,
			@RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
		Asset asset = this.assets.find(path.substring(1))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
			.contentType(asset.type())
			.cacheControl(asset.hash().equals(hash) ? IMMUTABLE : BRIEF)
			.varyBy(HttpHeaders.ACCEPT_ENCODING);
		byte[] gzipped = asset.gzipped();
		if (gzipped != null && accepted.contains("gzip")) {
			return answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(gzipped);
		}
		return answer.body(asset.content());
	}

}
