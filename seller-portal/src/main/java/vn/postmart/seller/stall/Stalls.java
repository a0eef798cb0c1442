package vn.postmart.seller.stall;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;

/**
 * The API's stalls, asked as the signed-in reader.
 */
@HttpExchange("/api/v1")
public interface Stalls {

	/** The reader's own stall; 404 when there is none. */
	@GetExchange("/my/stall")
	Mono<MyStall> mine();

	@PostExchange("/stalls")
	Mono<Opened> open(@RequestHeader("Idempotency-Key") String key, @RequestBody NewStall stall);

	/** The stalls registered with a phone, at most one. */
	@GetExchange("/counter/stalls")
	Mono<Found> withPhone(@RequestParam String phone);

	@PostExchange("/stalls/{id}/assistance")
	Mono<Session> beginAssistance(@PathVariable String id, @RequestBody NewStall.Consent consent);

	@DeleteExchange("/stalls/{id}/assistance")
	Mono<Void> endAssistance(@PathVariable String id);

	/** Stalls found. */
	record Found(List<FoundStall> items) {

	}

	/** Enough to know the household before the counter. */
	record FoundStall(String id, String kind, String name, String ownerName, Named commune) {

	}

	/** Until when the clerk may act. */
	record Session(Instant expiresAt) {

	}

	/**
	 * A stall just opened.
	 *
	 * @param activationCode shown once, when a clerk opened it
	 */
	record Opened(String id, @Nullable String activationCode, @Nullable Instant activationExpiresAt) {

	}

}
