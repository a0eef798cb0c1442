package vn.postmart.marketplace.search.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.domain.ListingQuery;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ListingSearchController {

	private static final String NO_CACHE = "no-cache";

	private final RecentPages pages;

	private final SearchPresenter presenter;

	ListingSearchController(RecentPages pages, SearchPresenter presenter) {
		this.pages = pages;
		this.presenter = presenter;
	}

	/**
	 * Finds listings. Whoever says {@code Cache-Control: no-cache} is not shown what was
	 * found for others less than a second ago.
	 */
	@GetMapping("/api/v1/listings")
	@ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
			schema = @Schema(implementation = ListingPage.class)))
	Mono<ResponseEntity<byte[]>> search(@Valid @ModelAttribute SearchParameters parameters,
			@RequestHeader(name = HttpHeaders.CACHE_CONTROL, required = false) @Nullable String cacheControl) {
		ListingQuery query = parameters.toQuery(this.presenter.month());
		Mono<byte[]> page = NO_CACHE.equals(cacheControl) ? this.pages.fresh(query) : this.pages.recent(query);
		return page.map((json) -> ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json));
	}

}
