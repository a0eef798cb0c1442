package vn.postmart.storefront.catalog;

import java.util.List;

import reactor.core.publisher.Mono;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * What is on sale, and who sells it.
 */
@HttpExchange("/api/v1")
public interface Catalog {

	/**
	 * Listings by q, category, province, certificate, pricePerKg, stall, inSeason,
	 * commune, deliverable, sort, size and after, each optional.
	 */
	@GetExchange("/listings")
	Mono<ListingPage> listings(@RequestParam MultiValueMap<String, String> query);

	@GetExchange("/listings/{id}")
	Mono<Listing> listing(@PathVariable String id);

	@GetExchange("/listings/{id}/delivery")
	Mono<Delivery> delivery(@PathVariable String id, @RequestParam String province);

	/** Who offers the product that a listing is of. */
	@GetExchange("/listings/{id}/offers")
	Mono<Offers> offers(@PathVariable String id);

	/** What can be ordered in place of a listing; the nearest first. */
	@GetExchange("/listings/{id}/related")
	Mono<ListingRow> related(@PathVariable String id);

	/** What ripens this month near a province; anywhere when its code is empty. */
	@GetExchange("/in-season")
	Mono<InSeason> inSeason(@RequestParam String province);

	@GetExchange("/products/{id}")
	Mono<Offers> product(@PathVariable String id);

	@GetExchange("/categories")
	Mono<List<Category>> categories();

	@GetExchange("/stalls/{id}")
	Mono<Stall> stall(@PathVariable String id);

	@GetExchange("/stalls")
	Mono<StallPage> stalls(@RequestParam int size);

}
