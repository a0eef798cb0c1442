package vn.postmart.marketplace.inventory.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.inventory.app.OpenPreOrder;
import vn.postmart.marketplace.inventory.app.RecordHarvest;
import vn.postmart.marketplace.inventory.app.RecordHarvest.HarvestDraft;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.idempotency.Idempotency;
import vn.postmart.marketplace.shared.idempotency.IdempotentCall;
import vn.postmart.marketplace.shared.idempotency.Reply;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a stall sells before it is harvested. */
@RestController
@RequestMapping("/api/v1/stalls/{stallId}")
class PreOrderController {

	private final OpenPreOrder openPreOrder;

	private final RecordHarvest recordHarvest;

	private final Idempotency idempotency;

	PreOrderController(OpenPreOrder openPreOrder, RecordHarvest recordHarvest, Idempotency idempotency) {
		this.openPreOrder = openPreOrder;
		this.recordHarvest = recordHarvest;
		this.idempotency = idempotency;
	}

	@PostMapping("/listings/{id}/pre-orders")
	Mono<ResponseEntity<byte[]>> open(Actor actor, @PathVariable UUID stallId, @PathVariable UUID id,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@Valid @RequestBody PreOrderRequest request) {
		String operation = "POST /stalls/" + stallId + "/listings/" + id + "/pre-orders";
		return this.idempotency.once(new IdempotentCall(actor.key(), key, operation, request),
				() -> this.openPreOrder
					.open(actor, new StallId(stallId), new ListingId(id), request.shipBy(), Quantity.of(request.cap()))
					.map((lot) -> Reply.created(new NewPreOrder(lot))));
	}

	@PutMapping("/lots/{lotId}/harvest")
	Mono<ResponseEntity<byte[]>> harvest(Actor actor, @PathVariable UUID stallId, @PathVariable UUID lotId,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@Valid @RequestBody HarvestRequest request) {
		LotId lot = new LotId(lotId);
		String operation = "PUT /stalls/" + stallId + "/lots/" + lotId + "/harvest";
		return this.idempotency.once(new IdempotentCall(actor.key(), key, operation, request),
				() -> this.recordHarvest.record(actor, new StallId(stallId), lot, request.toDraft())
					.thenReturn(Reply.ok(new NewPreOrder(lot))));
	}

	/**
	 * What is promised.
	 *
	 * @param shipBy the last day on which it is sent: today up to a year ahead
	 * @param cap how much may be promised, in sale units
	 */
	record PreOrderRequest(@NotNull LocalDate shipBy,
			@NotNull @Positive @Digits(integer = 6, fraction = 3) BigDecimal cap) {
	}

	/**
	 * What came in.
	 *
	 * @param code the seller's own; absent to be given one
	 * @param bestBefore the last good day; absent when it keeps
	 * @param quantity in sale units, no less than is promised
	 */
	record HarvestRequest(@Nullable @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z._/-]{0,39}") String code,
			@NotNull LocalDate harvestedOn, @Nullable LocalDate bestBefore,
			@NotNull @Positive @Digits(integer = 6, fraction = 3) BigDecimal quantity) {

		HarvestDraft toDraft() {
			return new HarvestDraft(this.code, this.harvestedOn, this.bestBefore, Quantity.of(this.quantity));
		}

	}

	/** The lot that is promised. */
	private record NewPreOrder(LotId id) {
	}

}
