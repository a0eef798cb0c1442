package vn.postmart.marketplace.seller.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.identity.Activation;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.app.OpenStall;
import vn.postmart.marketplace.seller.app.OpenedStall;
import vn.postmart.marketplace.seller.app.StallDraft;
import vn.postmart.marketplace.seller.app.StallRegister;
import vn.postmart.marketplace.shared.CursorPage;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/stalls")
class StallController {

	private final OpenStall openStall;

	private final StallRegister register;

	private final StallPages pages;

	private final Idempotency idempotency;

	StallController(OpenStall openStall, StallRegister register, StallPages pages, Idempotency idempotency) {
		this.openStall = openStall;
		this.register = register;
		this.pages = pages;
		this.idempotency = idempotency;
	}

	@PostMapping
	Mono<ResponseEntity<byte[]>> open(Actor actor,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@Valid @RequestBody OpenStallRequest request, Locale language) {
		StallDraft draft = request.toDraft(language);
		return this.idempotency.once(new IdempotentCall(actor.key(), key, "POST /stalls", request),
				() -> this.openStall.open(actor, draft, request.consent()).map(OpenedReply::of).map(Reply::created));
	}

	@GetMapping("/{id}")
	Mono<StallPage> stall(@PathVariable UUID id) {
		return this.register.find(new StallId(id))
			.map(this.pages::publicPage)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)));
	}

	@GetMapping
	Mono<CursorPage<StallPage>> stalls(@RequestParam(defaultValue = "24") @Min(1) @Max(100) int size,
			@RequestParam(required = false) @Nullable UUID after) {
		StallId from = (after != null) ? new StallId(after) : null;
		return this.register.page(from, size + 1)
			.map(this.pages::publicPage)
			.collectList()
			.zipWith(this.register.count(), (found, total) -> page(found, size, total));
	}

	/** What stalls are called, in no order; one that is none is left out. */
	@GetMapping("/names")
	Mono<StallNames> names(@RequestParam @Size(max = 50) List<UUID> id) {
		return this.register.findAll(id.stream().map(StallId::new).toList())
			.map((stall) -> new StallName(stall.id(), stall.name()))
			.collectList()
			.map(StallNames::new);
	}

	private static CursorPage<StallPage> page(List<StallPage> found, int size, long total) {
		boolean more = found.size() > size;
		List<StallPage> items = more ? found.subList(0, size) : found;
		return new CursorPage<>(items, total, more ? items.getLast().id().toString() : null);
	}

	private record StallNames(List<StallName> items) {
	}

	private record StallName(StallId id, String name) {
	}

	/** The new stall and, once only, the code with which its household takes it over. */
	private record OpenedReply(StallId id, @Nullable String activationCode, @Nullable Instant activationExpiresAt) {

		static OpenedReply of(OpenedStall opened) {
			Activation activation = opened.activation();
			return (activation != null) ? new OpenedReply(opened.id(), activation.code(), activation.expiresAt())
					: new OpenedReply(opened.id(), null, null);
		}

	}

}
