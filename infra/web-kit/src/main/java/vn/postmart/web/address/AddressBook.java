package vn.postmart.web.address;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Mono;

/**
 * Provinces, communes and service points of today.
 */
@HttpExchange("/api/v1")
public interface AddressBook {

	@GetExchange("/provinces")
	Mono<Listed<Province>> provinces();

	/**
	 * Communes whose name starts with the words, accents or not; of one province unless
	 * the code is empty.
	 */
	@GetExchange("/communes")
	Mono<Listed<Commune>> communes(@RequestParam String q, @RequestParam String province, @RequestParam int size);

	@GetExchange("/communes/{code}")
	Mono<Commune> commune(@PathVariable String code);

	/**
	 * Post offices or lockers of a province; of one commune unless its code is empty.
	 */
	@GetExchange("/service-points")
	Mono<Listed<ServicePoint>> servicePoints(@RequestParam String province, @RequestParam String commune,
			@RequestParam String kind, @RequestParam int size);

}
