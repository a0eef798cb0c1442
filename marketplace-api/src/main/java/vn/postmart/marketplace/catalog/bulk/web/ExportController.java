package vn.postmart.marketplace.catalog.bulk.web;

import java.util.Locale;
import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.bulk.ExportBadRows;
import vn.postmart.marketplace.catalog.bulk.ExportListings;
import vn.postmart.marketplace.catalog.bulk.ImportId;
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

/** A stall's listings, and an import's bad rows, as files that can be sent back. */
@RestController
class ExportController {

	private final ExportListings exportListings;

	private final ExportBadRows exportBadRows;

	ExportController(ExportListings exportListings, ExportBadRows exportBadRows) {
		this.exportListings = exportListings;
		this.exportBadRows = exportBadRows;
	}

	@GetMapping("/api/v1/stalls/{stallId}/export")
	Mono<ResponseEntity<byte[]>> export(Actor actor, @PathVariable UUID stallId,
			@RequestParam(defaultValue = "CSV") SheetFormat format, Locale locale) {
		return this.exportListings.export(actor, new StallId(stallId), format, locale)
			.map((file) -> response("postmart", format, file));
	}

	/** The bad rows of an import, with what is wrong with each. */
	@GetMapping("/api/v1/imports/{id}/bad-rows")
	Mono<ResponseEntity<byte[]>> badRows(Actor actor, @PathVariable UUID id, Locale locale) {
		return this.exportBadRows.export(actor, new ImportId(id), locale)
			.map((file) -> response("postmart-bad-rows", file.format(), file.bytes()));
	}

	private static ResponseEntity<byte[]> response(String name, SheetFormat format, byte[] file) {
		String disposition = ContentDisposition.attachment()
			.filename(name + "." + format.extension())
			.build()
			.toString();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(format.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition)
			.header(HttpHeaders.CACHE_CONTROL, "private, no-store")
			.body(file);
	}

}
