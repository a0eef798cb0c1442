package vn.postmart.marketplace.catalog.web;

import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.catalog.app.KeepListings;
import vn.postmart.marketplace.catalog.app.RecordLot;
import vn.postmart.marketplace.catalog.domain.ListingDraft;
import vn.postmart.marketplace.catalog.domain.LotDraft;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.idempotency.Idempotency;
import vn.postmart.marketplace.shared.idempotency.IdempotentCall;
import vn.postmart.marketplace.shared.idempotency.Reply;
import vn.postmart.marketplace.shared.security.Actor;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/stalls/{stallId}/listings")
class StallListingController {

	private final KeepListings keepListings;

	private final RecordLot recordLot;

	private final Idempotency idempotency;

	private final Transactions transactions;

	StallListingController(KeepListings keepListings, RecordLot recordLot, Idempotency idempotency,
			Transactions transactions) {
		this.keepListings = keepListings;
		this.recordLot = recordLot;
		this.idempotency = idempotency;
		this.transactions = transactions;
	}

	@PostMapping
	Mono<ResponseEntity<byte[]>> create(Actor actor, @PathVariable UUID stallId,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@Valid @RequestBody ListingRequest request) {
		ListingDraft draft = request.toDraft();
		LotDraft lot = request.firstLot();
		return this.idempotency.once(
				new IdempotentCall(actor.key(), key, "POST /stalls/" + stallId + "/listings", request),
				() -> this.keepListings.create(actor, new StallId(stallId), draft, lot)
					.map((id) -> Reply.created(new NewListing(id))));
	}

	@PutMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> edit(Actor actor, @PathVariable UUID stallId, @PathVariable UUID id,
			@Valid @RequestBody ListingRequest request) {
		ListingDraft draft = request.toDraft();
		long version = request.versionRead();
		return this.transactions.inTransaction(
				() -> this.keepListings.edit(actor, new StallId(stallId), new ListingId(id), draft, version));
	}

	@PostMapping("/{id}/publication")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> publish(Actor actor, @PathVariable UUID stallId, @PathVariable UUID id) {
		return this.transactions
			.inTransaction(() -> this.keepListings.publish(actor, new StallId(stallId), new ListingId(id)));
	}

	@PostMapping("/{id}/withdrawal")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> withdraw(Actor actor, @PathVariable UUID stallId, @PathVariable UUID id) {
		return this.transactions
			.inTransaction(() -> this.keepListings.withdraw(actor, new StallId(stallId), new ListingId(id)));
	}

	@PostMapping("/{id}/lots")
	Mono<ResponseEntity<byte[]>> recordLot(Actor actor, @PathVariable UUID stallId, @PathVariable UUID id,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@Valid @RequestBody LotRequest request) {
		String operation = "POST /stalls/" + stallId + "/listings/" + id + "/lots";
		return this.idempotency.once(new IdempotentCall(actor.key(), key, operation, request),
				() -> this.recordLot.record(actor, new StallId(stallId), new ListingId(id), request.toDraft())
					.map((lot) -> Reply.created(new NewLot(lot))));
	}

	/** The id of a new listing. */
	private record NewListing(ListingId id) {
	}

	/** The id of a new lot. */
	private record NewLot(LotId id) {
	}

}
