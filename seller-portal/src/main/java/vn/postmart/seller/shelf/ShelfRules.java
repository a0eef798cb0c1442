package vn.postmart.seller.shelf;

import java.util.List;

import reactor.core.publisher.Mono;

import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What the API says of the rules of categories, apart from the categories. */
@HttpExchange("/api/v1")
interface ShelfRules {

	/** How far offers are judged by rules that changed. */
	@GetExchange("/screenings")
	Mono<Latest> screenings();

	/** How long goods may be on their way. */
	@GetExchange("/transit-limits")
	Mono<TransitLimits> transitLimits();

	/** The latest screenings, newest first. */
	record Latest(List<Screening> items) {

	}

}
