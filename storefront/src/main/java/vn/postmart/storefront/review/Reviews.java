package vn.postmart.storefront.review;

import java.util.List;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * The API's reviews. An order's code and the last four digits of its phone say who may
 * write.
 */
@HttpExchange("/api/v1")
interface Reviews {

	@GetExchange("/listings/{listing}/reviews")
	Mono<ListingReviews> of(@PathVariable String listing, @RequestParam(required = false) @Nullable String before);

	@GetExchange("/order-groups/{code}/reviews")
	Mono<List<OwnReview>> own(@PathVariable String code, @RequestParam String phoneLast4);

	@PutExchange("/order-groups/{code}/reviews/{listing}")
	Mono<Void> write(@PathVariable String code, @PathVariable String listing, @RequestBody NewReview review);

	/** What a buyer thinks. */
	record NewReview(String phoneLast4, int stars, String text) {

	}

}
