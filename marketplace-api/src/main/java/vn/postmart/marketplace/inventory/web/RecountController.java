package vn.postmart.marketplace.inventory.web;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.inventory.app.RecountLot;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.PlainText;
import vn.postmart.marketplace.shared.VietnameseText;
import vn.postmart.marketplace.shared.idempotency.Idempotency;
import vn.postmart.marketplace.shared.idempotency.IdempotentCall;
import vn.postmart.marketplace.shared.idempotency.Reply;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RecountController {

	private static final int THOUSANDTHS = 3;

	private final RecountLot recountLot;

	private final Idempotency idempotency;

	RecountController(RecountLot recountLot, Idempotency idempotency) {
		this.recountLot = recountLot;
		this.idempotency = idempotency;
	}

	@PutMapping("/api/v1/stalls/{stallId}/lots/{lotId}/on-hand")
	Mono<ResponseEntity<byte[]>> recount(Actor actor, @PathVariable UUID stallId, @PathVariable UUID lotId,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@Valid @RequestBody RecountRequest request) {
		long delta = request.thousandths();
		String operation = "PUT /stalls/" + stallId + "/lots/" + lotId + "/on-hand";
		return this.idempotency.once(new IdempotentCall(actor.key(), key, operation, request),
				() -> this.recountLot
					.recount(actor, new StallId(stallId), new LotId(lotId), delta,
							VietnameseText.tidy(request.reason()))
					.map(Reply::ok));
	}

	/**
	 * A count of a lot.
	 *
	 * @param delta what there is more, or less when negative, in sale units
	 */
	record RecountRequest(@NotNull @Digits(integer = 6, fraction = 3) BigDecimal delta,
			@NotBlank @Size(max = 200) @PlainText String reason) {

		long thousandths() {
			if (this.delta.signum() == 0) {
				throw RefusedException.field("delta", "inventory.delta-zero");
			}
			return this.delta.movePointRight(THOUSANDTHS).longValueExact();
		}

	}

}
