package vn.postmart.marketplace.catalog.bulk.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.bulk.ImportId;
import vn.postmart.marketplace.catalog.bulk.ShowImports;
import vn.postmart.marketplace.catalog.bulk.TakeImport;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetFormat;
import vn.postmart.marketplace.catalog.bulk.web.BulkPresenter.ErrorPage;
import vn.postmart.marketplace.catalog.bulk.web.BulkPresenter.ImportResource;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.idempotency.Idempotency;
import vn.postmart.marketplace.shared.idempotency.IdempotentCall;
import vn.postmart.marketplace.shared.idempotency.Reply;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files of listings: taken in, and what was found of them. */
@RestController
class ImportController {

	private final TakeImport takeImport;

	private final ShowImports showImports;

	private final Idempotency idempotency;

	private final BulkPresenter presenter;

	ImportController(TakeImport takeImport, ShowImports showImports, Idempotency idempotency, BulkPresenter presenter) {
		this.takeImport = takeImport;
		this.showImports = showImports;
		this.idempotency = idempotency;
		this.presenter = presenter;
	}

	/** A file whose rows name their stalls. */
	@RequestBody(required = true, content = @Content(schema = @Schema(type = "string", format = "binary")))
	@PostMapping(path = "/api/v1/imports", consumes = { "text/csv", SheetFormat.XLSX_TYPE })
	Mono<ResponseEntity<byte[]>> take(Actor actor,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			ServerHttpRequest request) {
		return Upload.of(request).flatMap((upload) -> take(actor, null, key, upload));
	}

	/** A file of one stall. */
	@RequestBody(required = true, content = @Content(schema = @Schema(type = "string", format = "binary")))
	@PostMapping(path = "/api/v1/stalls/{stallId}/imports", consumes = { "text/csv", SheetFormat.XLSX_TYPE })
	Mono<ResponseEntity<byte[]>> take(Actor actor, @PathVariable UUID stallId,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			ServerHttpRequest request) {
		return Upload.of(request).flatMap((upload) -> take(actor, new StallId(stallId), key, upload));
	}

	@GetMapping("/api/v1/imports")
	Mono<Jobs> latest(Actor actor) {
		return this.showImports.latest(actor, null)
			.map((jobs) -> new Jobs(jobs.stream().map(this.presenter::job).toList()));
	}

	@GetMapping("/api/v1/stalls/{stallId}/imports")
	Mono<Jobs> latest(Actor actor, @PathVariable UUID stallId) {
		return this.showImports.latest(actor, new StallId(stallId))
			.map((jobs) -> new Jobs(jobs.stream().map(this.presenter::job).toList()));
	}

	@GetMapping("/api/v1/imports/{id}")
	Mono<ImportResource> find(Actor actor, @PathVariable UUID id) {
		return this.showImports.find(actor, new ImportId(id)).map(this.presenter::job);
	}

	@GetMapping("/api/v1/imports/{id}/errors")
	Mono<ErrorPage> errors(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "0") @Min(0) int after,
			@RequestParam(defaultValue = "200") @Min(1) @Max(1000) int size, Locale locale) {
		return this.showImports.bad(actor, new ImportId(id), after, size)
			.map((rows) -> this.presenter.errors(rows, size, locale));
	}

	private Mono<ResponseEntity<byte[]>> take(Actor actor, @Nullable StallId stall, @Nullable String key,
			Upload upload) {
		String operation = "POST " + ((stall != null) ? "/stalls/" + stall : "") + "/imports";
		return this.takeImport.read(upload.format(), upload.file())
			.flatMap((sheet) -> this.idempotency.once(
					new IdempotentCall(actor.key(), key, operation, upload.fingerprint()),
					() -> this.takeImport.take(actor, stall, sheet).map((id) -> Reply.created(new NewImport(id)))));
	}

	/** The id of a new import. */
	private record NewImport(ImportId id) {
	}

	/** Imports, newest first. */
	record Jobs(List<ImportResource> items) {
	}

}
