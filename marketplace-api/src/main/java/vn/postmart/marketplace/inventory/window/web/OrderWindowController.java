package vn.postmart.marketplace.inventory.window.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.inventory.OrderWindow;
import vn.postmart.marketplace.inventory.window.CountedWindow;
import vn.postmart.marketplace.inventory.window.KeepOrderWindows;
import vn.postmart.marketplace.inventory.window.Repeat;
import vn.postmart.marketplace.inventory.window.WindowDraft;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.idempotency.Idempotency;
import vn.postmart.marketplace.shared.idempotency.IdempotentCall;
import vn.postmart.marketplace.shared.idempotency.Reply;
import vn.postmart.marketplace.shared.security.Actor;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** When a stall sells a listing. */
@RestController
@RequestMapping("/api/v1/stalls/{stallId}/listings/{id}/order-windows")
class OrderWindowController {

	private final KeepOrderWindows keep;

	private final Idempotency idempotency;

	private final Transactions transactions;

	private final Clock clock;

	OrderWindowController(KeepOrderWindows keep, Idempotency idempotency, Transactions transactions, Clock clock) {
		this.keep = keep;
		this.idempotency = idempotency;
		this.transactions = transactions;
		this.clock = clock;
	}

	@GetMapping
	Mono<WindowList> all(Actor actor, @PathVariable UUID stallId, @PathVariable UUID id) {
		Instant now = this.clock.instant();
		return this.keep.ofListing(actor, new StallId(stallId), new ListingId(id))
			.map((counted) -> WindowResource.of(counted, now))
			.collectList()
			.map(WindowList::new);
	}

	@PostMapping
	Mono<ResponseEntity<byte[]>> plan(Actor actor, @PathVariable UUID stallId, @PathVariable UUID id,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@Valid @RequestBody OrderWindowRequest request) {
		WindowDraft draft = request.toDraft();
		String operation = "POST /stalls/" + stallId + "/listings/" + id + "/order-windows";
		return this.idempotency.once(new IdempotentCall(actor.key(), key, operation, request),
				() -> this.keep.plan(actor, new StallId(stallId), new ListingId(id), draft)
					.map((window) -> Reply.created(new NewWindow(window))));
	}

	@PutMapping("/{windowId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> change(Actor actor, @PathVariable UUID stallId, @PathVariable UUID id, @PathVariable UUID windowId,
			@Valid @RequestBody OrderWindowRequest request) {
		WindowDraft draft = request.toDraft();
		return this.transactions
			.inTransaction(() -> this.keep.change(actor, new StallId(stallId), new ListingId(id), windowId, draft));
	}

	@PostMapping("/stop")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> stop(Actor actor, @PathVariable UUID stallId, @PathVariable UUID id) {
		return this.transactions.inTransaction(() -> this.keep.stop(actor, new StallId(stallId), new ListingId(id)));
	}

	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> sellAlways(Actor actor, @PathVariable UUID stallId, @PathVariable UUID id) {
		return this.transactions
			.inTransaction(() -> this.keep.sellAlways(actor, new StallId(stallId), new ListingId(id)));
	}

	/** A listing's windows, the latest first. */
	record WindowList(List<WindowResource> items) {
	}

	/**
	 * A window.
	 *
	 * @param repeatDays after how many days the next follows; null when none does
	 * @param orders how many came in it
	 */
	record WindowResource(UUID id, State state, Instant opensAt, Instant closesAt, LocalDate shipOn,
			@Nullable Integer repeatDays, @Nullable LocalDate repeatUntil, long orders) {

		static WindowResource of(CountedWindow counted, Instant now) {
			OrderWindow times = counted.window().times();
			Repeat repeat = counted.window().repeat();
			return new WindowResource(counted.window().id(), State.of(times, now), times.opensAt(), times.closesAt(),
					times.shipOn(), (repeat != null) ? repeat.days() : null, (repeat != null) ? repeat.until() : null,
					counted.orders());
		}

	}

	/** Where a window is. */
	enum State {

		PLANNED, OPEN, CLOSED;

		static State of(OrderWindow times, Instant now) {
			if (times.isOver(now)) {
				return CLOSED;
			}
			return times.isOpen(now) ? OPEN : PLANNED;
		}

	}

	/** The id of a new window. */
	private record NewWindow(UUID id) {
	}

}
