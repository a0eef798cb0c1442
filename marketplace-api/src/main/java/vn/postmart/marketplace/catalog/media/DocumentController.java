package vn.postmart.marketplace.catalog.media;

import java.util.UUID;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.app.AddDocument;
import vn.postmart.marketplace.catalog.app.Documents;
import vn.postmart.marketplace.catalog.app.ShowDocument;
import vn.postmart.marketplace.shared.security.Actor;
import vn.postmart.marketplace.seller.StallId;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The documents of certificates: sent by sellers, seen by them and by operators. */
@RestController
class DocumentController {

	private final AddDocument addDocument;

	private final ShowDocument showDocument;

	private final MediaProperties properties;

	DocumentController(AddDocument addDocument, ShowDocument showDocument, MediaProperties properties) {
		this.addDocument = addDocument;
		this.showDocument = showDocument;
		this.properties = properties;
	}

	@RequestBody(required = true, content = @Content(schema = @Schema(type = "string", format = "binary")))
	@PutMapping(path = "/api/v1/stalls/{stallId}/listings/{id}/certificates/{certificateId}/document",
			consumes = { MediaType.APPLICATION_PDF_VALUE, MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE })
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> add(Actor actor, @PathVariable UUID stallId, @PathVariable UUID id, @PathVariable UUID certificateId,
			ServerHttpRequest request) {
		return UploadBody
			.of(request, this.properties.maxDocument(), () -> KeptDocuments.refused(DocumentFault.TOO_LARGE))
			.flatMap((bytes) -> this.addDocument.add(actor, new StallId(stallId), new ListingId(id), certificateId,
					bytes));
	}

	@GetMapping("/api/v1/certificates/{id}/document")
	Mono<ResponseEntity<Flux<DataBuffer>>> show(Actor actor, @PathVariable UUID id) {
		return this.showDocument.show(actor, id).map((document) -> response(id, document));
	}

	/** Kept by nobody on the way. Not sandboxed: browsers show no PDF in a sandbox. */
	private static ResponseEntity<Flux<DataBuffer>> response(UUID id, Documents.Kept document) {
		String name = ContentDisposition.inline()
			.filename("certificate-" + id + "." + document.type().extension())
			.build()
			.toString();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(document.type().mediaType()))
			.contentLength(document.length())
			.header(HttpHeaders.CONTENT_DISPOSITION, name)
			.header(HttpHeaders.CACHE_CONTROL, "private, no-store")
			.body(document.bytes());
	}

}
