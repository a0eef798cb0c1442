package vn.postmart.marketplace.catalog.web;

import java.time.Clock;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.TransitRules;
import vn.postmart.marketplace.catalog.app.CategoryTransit;
import vn.postmart.marketplace.catalog.app.LimitTransit;
import vn.postmart.marketplace.shared.VietnamTime;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TransitLimitController {

	private final LimitTransit limitTransit;

	private final CategoryTransit limits;

	private final Clock clock;

	TransitLimitController(LimitTransit limitTransit, CategoryTransit limits, Clock clock) {
		this.limitTransit = limitTransit;
		this.limits = limits;
		this.clock = clock;
	}

	/** What is said of goods classes and of categories. */
	@GetMapping("/api/v1/transit-limits")
	Mono<TransitRules> said() {
		return this.limits.said(VietnamTime.today(this.clock));
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
