package vn.postmart.marketplace.search.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springdoc.core.annotations.ParameterObject;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.app.MeasureReach;
import vn.postmart.marketplace.search.domain.ListingQuery;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

@RestController
class ListingSearchController {

	private static final String NO_CACHE = "no-cache";

	private final RecentPages pages;

	private final SearchPresenter presenter;

	private final MeasureReach reach;

	ListingSearchController(RecentPages pages, SearchPresenter presenter, MeasureReach reach) {
		this.pages = pages;
		this.presenter = presenter;
		this.reach = reach;
	}

	/**
	 * Finds listings. Whoever says {@code Cache-Control: no-cache} is not shown what was
	 * found for others less than a second ago.
	 */
	@GetMapping("/api/v1/listings")
	@Parameter(in = ParameterIn.HEADER, name = HttpHeaders.CACHE_CONTROL, schema = @Schema(type = "string"))
	@ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
			schema = @Schema(implementation = ListingPage.class)))
	Mono<Void> search(@ParameterObject SearchParameters asked, ServerWebExchange exchange) {
		ListingQuery query = asked.toQuery(this.presenter.month(), this.reach);
		boolean fresh = NO_CACHE.equals(exchange.getRequest().getHeaders().getCacheControl());
		return (fresh ? this.pages.fresh(query) : this.pages.recent(query))
			.flatMap((json) -> send(json, exchange.getResponse()));
	}

	/** There is nothing to choose from: what would be asked how to write it is not. */
	private static Mono<Void> send(byte[] json, ServerHttpResponse response) {
		response.getHeaders().setContentType(MediaType.APPLICATION_JSON);
		response.getHeaders().setContentLength(json.length);
		return response.writeWith(Mono.just(response.bufferFactory().wrap(json)));
	}

}
