package vn.postmart.marketplace.inventory.web;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.inventory.app.RecallLot;
import vn.postmart.marketplace.inventory.app.TracedLot;
import vn.postmart.marketplace.inventory.domain.TraceCode;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.PlainText;
import vn.postmart.marketplace.shared.VietnameseText;
import vn.postmart.marketplace.shared.idempotency.Idempotency;
import vn.postmart.marketplace.shared.idempotency.IdempotentCall;
import vn.postmart.marketplace.shared.idempotency.Reply;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TraceController {

	private final ReadTrace readTrace;

	private final RecallLot recallLot;

	private final Idempotency idempotency;

	TraceController(ReadTrace readTrace, RecallLot recallLot, Idempotency idempotency) {
		this.readTrace = readTrace;
		this.recallLot = recallLot;
		this.idempotency = idempotency;
	}

	@GetMapping("/api/v1/trace/{code}")
	Mono<TraceResource> trace(@PathVariable String code) {
		return Mono.justOrEmpty(TraceCode.read(code))
			.flatMap(this.readTrace::read)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)));
	}

	@PostMapping("/api/v1/stalls/{stallId}/lots/{lotId}/recall")
	Mono<ResponseEntity<byte[]>> recall(Actor actor, @PathVariable UUID stallId, @PathVariable UUID lotId,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@Valid @RequestBody RecallRequest request) {
		String operation = "POST /stalls/" + stallId + "/lots/" + lotId + "/recall";
		return this.idempotency.once(new IdempotentCall(actor.key(), key, operation, request),
				() -> this.recallLot
					.voluntarily(actor, new StallId(stallId), new LotId(lotId), VietnameseText.tidy(request.reason()))
					.map(TraceController::reply));
	}

	@PostMapping("/api/v1/lots/{lotId}/recall")
	Mono<ResponseEntity<byte[]>> recallByForce(Actor actor, @PathVariable UUID lotId,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@Valid @RequestBody RecallRequest request) {
		return this.idempotency.once(new IdempotentCall(actor.key(), key, "POST /lots/" + lotId + "/recall", request),
				() -> this.recallLot.byForce(actor, new LotId(lotId), VietnameseText.tidy(request.reason()))
					.map(TraceController::reply));
	}

	private static Reply reply(TracedLot lot) {
		return Reply.ok(new RecalledLot(lot.lotId(), lot.code().printed()));
	}

	/** Why a lot is recalled, as its buyers read it. */
	record RecallRequest(@NotBlank @Size(max = 500) @PlainText String reason) {
	}

	private record RecalledLot(LotId lotId, String code) {
	}

}
