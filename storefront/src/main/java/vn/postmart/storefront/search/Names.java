package vn.postmart.storefront.search;

import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Mono;

/**
 * The API's completion of names.
 */
@HttpExchange("/api/v1")
interface Names {

	@GetExchange("/suggestions")
	Mono<Suggestions> suggest(@RequestParam String q);

}
