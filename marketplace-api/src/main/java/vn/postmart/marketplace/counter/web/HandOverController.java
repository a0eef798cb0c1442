package vn.postmart.marketplace.counter.web;

import java.time.Instant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.counter.app.Clerk;
import vn.postmart.marketplace.counter.app.HandOverParcel;
import vn.postmart.marketplace.postal.ConsignmentState;
import vn.postmart.marketplace.postal.ConsignmentView;
import vn.postmart.marketplace.postal.ItemId;
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
@RequestMapping("/api/v1/counter/hand-overs")
class HandOverController {

	private final HandOverParcel handOver;

	private final Idempotency idempotency;

	HandOverController(HandOverParcel handOver, Idempotency idempotency) {
		this.handOver = handOver;
		this.idempotency = idempotency;
	}

	/**
	 * Gives a parcel that waits at the clerk's office to its addressee, or to who stands
	 * in for them.
	 */
	@PostMapping
	Mono<ResponseEntity<byte[]>> handOver(Actor actor,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@Valid @RequestBody HandOverRequest request) {
		Clerk clerk = Clerk.of(actor);
		ItemId itemId = Scan.itemId(request.itemId());
		String receiver = (request.receiver() != null) ? request.receiver().strip() : "";
		return this.idempotency.once(new IdempotentCall(actor.key(), key, "counter.hand-over", request),
				() -> this.handOver.handOver(clerk, itemId, request.proof().name(), receiver)
					.map((parcel) -> Reply.created(HandOverView.of(parcel))));
	}

	/** How the addressee was known. */
	enum Proof {

		CODE, SIGNATURE, ID_SHOWN

	}

	record HandOverRequest(@NotBlank @Size(max = 40) String itemId, @NotNull Proof proof,
			@Nullable @Size(max = 100) String receiver) {
	}

	record HandOverView(String itemId, String itemIdPrinted, String label, ConsignmentState state, long codVnd,
			@Nullable Instant deliveredAt) {

		static HandOverView of(ConsignmentView parcel) {
			return new HandOverView(parcel.itemId().value(), parcel.itemId().printed(), parcel.label(), parcel.state(),
					parcel.cod().amount(), parcel.deliveredAt());
		}

	}

}
