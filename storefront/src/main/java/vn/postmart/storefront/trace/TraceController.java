package vn.postmart.storefront.trace;

import java.time.Duration;
import java.util.regex.Pattern;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

import vn.postmart.storefront.jte.StaticTemplates;
import vn.postmart.storefront.jte.Templates;
import vn.postmart.web.WebKitProperties;
import vn.postmart.web.page.Page;

/**
 * A lot's public page, which the QR code on its sticker leads to, and the sticker itself.
 */
@RestController
class TraceController {

	private static final Pattern CODE = Pattern.compile("[0-9A-Fa-f]{4}(?:-?[0-9A-Fa-f]{4}){3}");

	private static final CacheControl FOR_A_YEAR = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private final Templates templates = new StaticTemplates();

	private final Traces traces;

	private final WebKitProperties properties;

	TraceController(Traces traces, WebKitProperties properties) {
		this.traces = traces;
		this.properties = properties;
	}

	@GetMapping("/t/{code}")
	Mono<JteModel> trace(Page page, @PathVariable String code) {
		return find(code).map((trace) -> this.templates.trace(page, trace));
	}

	/** To be printed and stuck on boxes. */
	@GetMapping("/t/{code}/sticker")
	Mono<JteModel> sticker(Page page, @PathVariable String code) {
		return find(code).map((trace) -> this.templates.traceSticker(page, trace, address(trace.code())));
	}

	/**
	 * The picture of any well-formed code: what it leads to says whether there is such a
	 * lot.
	 */
	@GetMapping("/t/{code}/qr.svg")
	ResponseEntity<String> qr(@PathVariable String code) {
		if (!CODE.matcher(code).matches()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return ResponseEntity.ok()
			.cacheControl(FOR_A_YEAR)
			.contentType(MediaType.valueOf("image/svg+xml"))
			.body(QrCode.svg(address(code)));
	}

	private Mono<Trace> find(String code) {
		return CODE.matcher(code).matches() ? this.traces.trace(code)
				: Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private String address(String code) {
		return this.properties.publicUrl() + "/t/" + code;
	}

}
