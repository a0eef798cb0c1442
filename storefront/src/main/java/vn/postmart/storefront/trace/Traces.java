package vn.postmart.storefront.trace;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Mono;

/** Where the goods of a lot come from. */
@HttpExchange("/api/v1")
public interface Traces {

	@GetExchange("/trace/{code}")
	Mono<Trace> trace(@PathVariable String code);

}
