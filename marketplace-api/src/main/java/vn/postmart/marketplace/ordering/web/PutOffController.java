package vn.postmart.marketplace.ordering.web;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.ordering.app.PutOffOrders;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.PlainText;
import vn.postmart.marketplace.shared.VietnameseText;
import vn.postmart.marketplace.shared.idempotency.Idempotency;
import vn.postmart.marketplace.shared.idempotency.IdempotentCall;
import vn.postmart.marketplace.shared.idempotency.Reply;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** A promised day that cannot be kept. */
@RestController
class PutOffController {

	private final PutOffOrders putOffOrders;

	private final Idempotency idempotency;

	PutOffController(PutOffOrders putOffOrders, Idempotency idempotency) {
		this.putOffOrders = putOffOrders;
		this.idempotency = idempotency;
	}

	@PutMapping("/api/v1/stalls/{stallId}/lots/{lotId}/ship-by")
	Mono<ResponseEntity<byte[]>> putOff(Actor actor, @PathVariable UUID stallId, @PathVariable UUID lotId,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@Valid @RequestBody PutOffRequest request) {
		String operation = "PUT /stalls/" + stallId + "/lots/" + lotId + "/ship-by";
		return this.idempotency.once(new IdempotentCall(actor.key(), key, operation, request),
				() -> this.putOffOrders
					.putOff(actor, new StallId(stallId), new LotId(lotId), request.shipBy(),
							VietnameseText.tidy(request.reason()))
					.map((orders) -> Reply.ok(new PutOffOutcome(request.shipBy(), orders))));
	}

	/**
	 * A later day.
	 *
	 * @param shipBy the new last day: today up to a year ahead, and after the old one
	 * @param reason as the buyers read it
	 */
	record PutOffRequest(@NotNull LocalDate shipBy, @NotBlank @Size(max = 200) @PlainText String reason) {
	}

	/**
	 * What came of it.
	 *
	 * @param orders how many were put off, and their buyers told
	 */
	record PutOffOutcome(LocalDate shipBy, int orders) {
	}

}
