package vn.postmart.marketplace.counter.web;

import java.time.Instant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.counter.app.AcceptParcel;
import vn.postmart.marketplace.counter.app.Clerk;
import vn.postmart.marketplace.postal.ConsignmentState;
import vn.postmart.marketplace.postal.ConsignmentView;
import vn.postmart.marketplace.postal.ItemId;
import vn.postmart.marketplace.shared.Weight;
import vn.postmart.marketplace.shared.idempotency.Idempotency;
import vn.postmart.marketplace.shared.idempotency.IdempotentCall;
import vn.postmart.marketplace.shared.idempotency.Reply;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/counter/acceptances")
class AcceptanceController {

	private final AcceptParcel acceptance;

	private final Places places;

	private final Idempotency idempotency;

	AcceptanceController(AcceptParcel acceptance, Places places, Idempotency idempotency) {
		this.acceptance = acceptance;
		this.places = places;
		this.idempotency = idempotency;
	}

	/** Takes a parcel in at the clerk's office. */
	@PostMapping
	Mono<ResponseEntity<byte[]>> accept(Actor actor,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@Valid @RequestBody AcceptanceRequest request) {
		Clerk clerk = Clerk.of(actor);
		ItemId itemId = Scan.itemId(request.itemId());
		return this.idempotency.once(new IdempotentCall(actor.key(), key, "counter.accept", request),
				() -> this.acceptance.accept(clerk, itemId, Weight.grams(request.weightGrams()))
					.map((parcel) -> Reply.created(view(parcel))));
	}

	private AcceptanceView view(ConsignmentView parcel) {
		return new AcceptanceView(parcel.itemId().value(), parcel.itemId().printed(), parcel.label(), parcel.state(),
				this.places.commune(parcel.recipient().communeCode()), parcel.cod().amount(), parcel.weight().grams(),
				parcel.acceptedAt());
	}

	record AcceptanceRequest(@NotBlank @Size(max = 40) String itemId, @NotNull @Min(1) @Max(30_000) Long weightGrams) {
	}

	record AcceptanceView(String itemId, String itemIdPrinted, String label, ConsignmentState state,
			String recipientCommune, long codVnd, long weightGrams, @Nullable Instant acceptedAt) {
	}

}
