package vn.postmart.seller.review;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;

/**
 * The API's reviews, for those who care for them.
 */
@HttpExchange("/api/v1")
interface Reviews {

	@GetExchange("/stalls/{stall}/reviews")
	Mono<ReviewList> ofStall(@PathVariable String stall, @RequestParam(required = false) @Nullable String before);

	@PostExchange("/stalls/{stall}/reviews/{review}/answer")
	Mono<Void> answer(@PathVariable String stall, @PathVariable String review, @RequestBody Map<String, String> text);

	@GetExchange("/reviews")
	Mono<ReviewList> all(@RequestParam(required = false) @Nullable String before);

	@PostExchange("/reviews/{review}/hide")
	Mono<Void> hide(@PathVariable String review, @RequestBody Map<String, String> reason);

	@PostExchange("/reviews/{review}/show")
	Mono<Void> show(@PathVariable String review);

}
