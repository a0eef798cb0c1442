package vn.postmart.seller.bulk;

import java.util.List;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * The API's imports of listings, asked as the signed-in reader: those of a stall, or
 * without one those of operators.
 */
@HttpExchange("/api/v1")
interface Imports {

	@PostExchange("/stalls/{stall}/imports")
	Mono<Taken> send(@PathVariable String stall, @RequestHeader("Idempotency-Key") String key,
			@RequestHeader("Content-Type") String type, @RequestBody byte[] file);

	@PostExchange("/imports")
	Mono<Taken> send(@RequestHeader("Idempotency-Key") String key, @RequestHeader("Content-Type") String type,
			@RequestBody byte[] file);

	@GetExchange("/stalls/{stall}/imports")
	Mono<Jobs> latest(@PathVariable String stall);

	@GetExchange("/imports")
	Mono<Jobs> latest();

	@GetExchange("/imports/{id}")
	Mono<ImportJob> find(@PathVariable String id);

	@GetExchange("/imports/{id}/errors")
	Mono<BadRows> errors(@PathVariable String id, @RequestParam int after, @RequestParam int size);

	@GetExchange("/imports/{id}/bad-rows")
	Mono<ResponseEntity<Flux<DataBuffer>>> badRows(@PathVariable String id);

	@PostExchange("/imports/{id}/commit")
	Mono<ImportJob> commit(@PathVariable String id, @RequestHeader("Idempotency-Key") String key,
			@RequestBody Commit commit);

	@PostExchange("/imports/{id}/stop")
	Mono<ImportJob> stop(@PathVariable String id);

	@GetExchange("/stalls/{stall}/export")
	Mono<ResponseEntity<Flux<DataBuffer>>> export(@PathVariable String stall, @RequestParam String format);

	/** The id of a file that was taken in. */
	record Taken(String id) {

	}

	/** Imports, newest first. */
	record Jobs(List<ImportJob> items) {

	}

	/** Rows that are wrong; the row to ask on after, null at the end. */
	record BadRows(List<BadRow> rows, @Nullable Integer next) {

	}

	/** Whether rows that are wrong are left out. */
	record Commit(boolean skipBad) {

	}

}
