package vn.postmart.marketplace.catalog.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.app.LimitTransit;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TransitLimitController {

	private final LimitTransit limitTransit;

	TransitLimitController(LimitTransit limitTransit) {
		this.limitTransit = limitTransit;
	}

	@PutMapping("/api/v1/categories/{slug}/transit-limit")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> limit(@PathVariable String slug, @Valid @RequestBody TransitLimitRequest request) {
		return this.limitTransit.limit(slug, request.days());
	}

	/**
	 * How long fresh and chilled goods of a category may be on their way.
	 *
	 * @param days at most; absent for what is usual for such goods
	 */
	record TransitLimitRequest(@Nullable @Min(1) @Max(60) Integer days) {
	}

}
