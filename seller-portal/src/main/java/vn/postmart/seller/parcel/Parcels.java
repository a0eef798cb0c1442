package vn.postmart.seller.parcel;

import java.util.List;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The API's parcels of one stall.
 */
@HttpExchange("/api/v1/stalls/{stall}")
public interface Parcels {

	/** Parcels of a stage: TO_PACK, ON_THE_WAY or DONE. */
	@GetExchange("/parcels")
	Mono<Page> list(@PathVariable String stall, @RequestParam String state);

	/** Labels of several parcels, one a page. */
	@GetExchange("/labels.pdf")
	Mono<ResponseEntity<Flux<DataBuffer>>> labels(@PathVariable String stall, @RequestParam String items);

	/** Parcels. */
	record Page(List<Parcel> items) {

	}

}
