package vn.postmart.seller.counter;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;

/**
 * The API's counter; the office is the signed-in clerk's.
 */
@HttpExchange("/api/v1/counter")
interface Counter {

	@GetExchange("/parcels/{item}")
	Mono<DeskParcel> parcel(@PathVariable String item);

	@PostExchange("/acceptances")
	Mono<Void> accept(@RequestHeader("Idempotency-Key") String key, @RequestBody Acceptance acceptance);

	@PostExchange("/hand-overs")
	Mono<Void> handOver(@RequestHeader("Idempotency-Key") String key, @RequestBody HandOver handOver);

	@GetExchange("/waiting")
	Mono<Waiting> waiting();

	@GetExchange("/log")
	Mono<DayLog> log();

	/** A parcel on the scales. */
	record Acceptance(String itemId, long weightGrams) {

	}

	/**
	 * A parcel over the desk.
	 *
	 * @param proof CODE, SIGNATURE or ID_SHOWN
	 * @param receiver who stands in for the addressee
	 */
	record HandOver(String itemId, String proof, @Nullable String receiver) {

	}

	/** The parcels on the shelf. */
	record Waiting(List<DeskParcel> items) {

	}

}
