package vn.postmart.marketplace.catalog.bulk.web;

import java.util.Locale;
import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.bulk.ExportListings;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetFormat;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A stall's listings as a file that can be sent back. */
@RestController
class ExportController {

	private final ExportListings exportListings;

	ExportController(ExportListings exportListings) {
		this.exportListings = exportListings;
	}

	@GetMapping("/api/v1/stalls/{stallId}/export")
	Mono<ResponseEntity<byte[]>> export(Actor actor, @PathVariable UUID stallId,
			@RequestParam(defaultValue = "CSV") SheetFormat format, Locale locale) {
		String disposition = ContentDisposition.attachment()
			.filename("postmart." + format.extension())
			.build()
			.toString();
		return this.exportListings.export(actor, new StallId(stallId), format, locale)
			.map((file) -> ResponseEntity.ok()
				.contentType(MediaType.parseMediaType(format.mediaType()))
				.header(HttpHeaders.CONTENT_DISPOSITION, disposition)
				.header(HttpHeaders.CACHE_CONTROL, "private, no-store")
				.body(file));
	}

}
