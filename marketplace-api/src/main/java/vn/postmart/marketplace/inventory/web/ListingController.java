package vn.postmart.marketplace.inventory.web;

import java.util.Locale;
import java.util.UUID;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ListingController {

	private final ReadListing readListing;

	ListingController(ReadListing readListing) {
		this.readListing = readListing;
	}

	@GetMapping("/api/v1/listings/{id}")
	@ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
			schema = @Schema(implementation = ListingPage.class)))
	Mono<ResponseEntity<byte[]>> listing(@PathVariable UUID id, Locale reader) {
		return this.readListing.read(new ListingId(id), reader)
			.map((page) -> ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(page))
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)));
	}

}
