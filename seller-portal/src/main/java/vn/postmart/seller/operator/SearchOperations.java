package vn.postmart.seller.operator;

import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;

/**
 * The API's care of the search index.
 */
@HttpExchange("/api/v1/search")
interface SearchOperations {

	@GetExchange("/rebuilds")
	Mono<Operations.Listed<SearchCare.Rebuild>> rebuilds();

	@PostExchange("/rebuilds")
	Mono<SearchCare.Rebuild> rebuild();

	@GetExchange("/checks")
	Mono<Operations.Listed<SearchCare.Check>> checks();

	@PostExchange("/checks")
	Mono<SearchCare.Check> check();

}
