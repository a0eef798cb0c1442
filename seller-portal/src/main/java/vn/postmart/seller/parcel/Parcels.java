package vn.postmart.seller.parcel;

import java.util.List;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.web.service.annotation.PostExchange;

/**
 * The API's parcels of one stall.
 */
@HttpExchange("/api/v1/stalls/{stall}")
public interface Parcels {

	/** Parcels of a stage: TO_PACK, ON_THE_WAY or DONE. */
	@GetExchange("/parcels")
	Mono<Page> list(@PathVariable String stall, @RequestParam String state);

	/** What is sold and not harvested yet, the soonest first. */
	@GetExchange("/pre-orders")
	Mono<Promises> promises(@PathVariable String stall);

	/** What should be with the post and is not, the longest late first. */
	@GetExchange("/late-orders")
	Mono<LateOrders> late(@PathVariable String stall);

	/** Labels of several parcels, one a page. */
	@GetExchange("/labels.pdf")
	Mono<ResponseEntity<Flux<DataBuffer>>> labels(@PathVariable String stall, @RequestParam String items);

	/** The orders to be weighed before they become parcels, oldest first. */
	@GetExchange("/orders-to-weigh")
	Mono<Orders> toWeigh(@PathVariable String stall);

	@GetExchange("/orders/{order}")
	Mono<StallOrder> order(@PathVariable String stall, @PathVariable String order);

	@PostExchange("/orders/{order}/weighing")
	Mono<StallOrder> weigh(@PathVariable String stall, @PathVariable String order,
			@RequestHeader("Idempotency-Key") String key, @RequestBody Weighing weighing);

	/** Orders. */
	record Orders(List<StallOrder> items) {

	}

	/** Late orders. */
	record LateOrders(List<LateOrder> items) {

	}

	/** Promises. */
	record Promises(List<Promise> items) {

	}

	/** Parcels. */
	record Page(List<Parcel> items) {

	}

}
