package vn.postmart.seller.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import reactor.core.publisher.Mono;

/**
 * The API's order windows of one listing.
 */
@HttpExchange("/api/v1/stalls/{stall}/listings/{listing}/order-windows")
interface OrderWindows {

	/** All windows, the latest first. */
	@GetExchange
	Mono<Found> all(@PathVariable String stall, @PathVariable String listing);

	@PostExchange
	Mono<Void> plan(@PathVariable String stall, @PathVariable String listing,
			@RequestHeader("Idempotency-Key") String key, @RequestBody Plan plan);

	@PutExchange("/{window}")
	Mono<Void> change(@PathVariable String stall, @PathVariable String listing, @PathVariable String window,
			@RequestBody Plan plan);

	/** Lets no other follow. */
	@PostExchange("/stop")
	Mono<Void> stop(@PathVariable String stall, @PathVariable String listing);

	/** Sells at any time again. */
	@DeleteExchange
	Mono<Void> sellAlways(@PathVariable String stall, @PathVariable String listing);

	/** Windows. */
	record Found(List<OrderWindow> items) {

	}

	/**
	 * When a window opens and closes, when what was ordered is sent, and when the next
	 * follows.
	 */
	record Plan(Instant opensAt, Instant closesAt, LocalDate shipOn, @Nullable Integer repeatDays,
			@Nullable LocalDate repeatUntil) {

	}

}
