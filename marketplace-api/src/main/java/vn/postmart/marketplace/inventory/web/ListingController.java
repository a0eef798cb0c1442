package vn.postmart.marketplace.inventory.web;

import java.util.Locale;
import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

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
	Mono<ListingPage> listing(@PathVariable UUID id, Locale reader) {
		return this.readListing.read(new ListingId(id), reader)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)));
	}

}
