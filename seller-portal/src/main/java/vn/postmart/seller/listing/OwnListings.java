package vn.postmart.seller.listing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * The API's listings of one stall, asked as the signed-in reader.
 */
@HttpExchange("/api/v1/stalls/{stall}")
interface OwnListings {

	@GetExchange("/listings")
	Mono<Page> all(@PathVariable String stall);

	@GetExchange("/listings/{id}")
	Mono<OwnListing> one(@PathVariable String stall, @PathVariable String id);

	@PostExchange("/listings")
	Mono<Created> create(@PathVariable String stall, @RequestHeader("Idempotency-Key") String key,
			@RequestBody ListingDraft draft);

	@PutExchange("/listings/{id}")
	Mono<Void> edit(@PathVariable String stall, @PathVariable String id, @RequestBody ListingDraft draft);

	@PostExchange("/listings/{id}/publication")
	Mono<Void> publish(@PathVariable String stall, @PathVariable String id);

	@PostExchange("/listings/{id}/withdrawal")
	Mono<Void> withdraw(@PathVariable String stall, @PathVariable String id);

	@PostExchange("/listings/{id}/lots")
	Mono<Created> recordLot(@PathVariable String stall, @PathVariable String id,
			@RequestHeader("Idempotency-Key") String key, @RequestBody ListingDraft.NewLot lot);

	@PostExchange("/listings/{id}/pre-orders")
	Mono<Created> sellAhead(@PathVariable String stall, @PathVariable String id,
			@RequestHeader("Idempotency-Key") String key, @RequestBody Promise promise);

	@PutExchange("/lots/{lot}/harvest")
	Mono<Void> harvest(@PathVariable String stall, @PathVariable String lot,
			@RequestHeader("Idempotency-Key") String key, @RequestBody ListingDraft.NewLot harvest);

	@PutExchange("/lots/{lot}/ship-by")
	Mono<Void> putOff(@PathVariable String stall, @PathVariable String lot,
			@RequestHeader("Idempotency-Key") String key, @RequestBody PutOff day);

	/** The picture as it is, in the type it says. */
	@PostExchange("/listings/{id}/photos")
	Mono<Created> addPhoto(@PathVariable String stall, @PathVariable String id, @RequestParam String alt,
			@RequestHeader("Content-Type") String type, @RequestBody Flux<DataBuffer> photo);

	@DeleteExchange("/listings/{id}/certificates/{certificate}")
	Mono<Void> withdrawCertificate(@PathVariable String stall, @PathVariable String id,
			@PathVariable String certificate);

	@PutExchange("/listings/{id}/certificates/{certificate}/document")
	Mono<Void> sendDocument(@PathVariable String stall, @PathVariable String id, @PathVariable String certificate,
			@RequestHeader("Content-Type") String type, @RequestBody Flux<DataBuffer> document);

	@PutExchange("/lots/{lot}/on-hand")
	Mono<Void> recount(@PathVariable String stall, @PathVariable String lot,
			@RequestHeader("Idempotency-Key") String key, @RequestBody Recount recount);

	@GetExchange("/lots/{lot}/parcels")
	Mono<LotParcel.Found> parcelsWith(@PathVariable String stall, @PathVariable String lot);

	@PostExchange("/lots/{lot}/recall")
	Mono<Void> recall(@PathVariable String stall, @PathVariable String lot,
			@RequestHeader("Idempotency-Key") String key, @RequestBody Recall recall);

	/** The stall's listings, newest first. */
	record Page(List<OwnListing> items) {

	}

	/** The id of what was made. */
	record Created(String id) {

	}

	/** What is promised before its harvest, and until when it is sent. */
	record Promise(LocalDate shipBy, BigDecimal cap) {

	}

	/** Until when it is sent now, and why, as its buyers read it. */
	record PutOff(LocalDate shipBy, String reason) {

	}

	/** Why a lot is taken back, as its buyers read it. */
	record Recall(String reason) {

	}

	/** More of a lot, or less when negative. */
	record Recount(BigDecimal delta, String reason) {

	}

}
