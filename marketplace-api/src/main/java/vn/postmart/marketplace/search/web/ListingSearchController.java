package vn.postmart.marketplace.search.web;

import java.util.UUID;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.app.MeasureReach;
import vn.postmart.marketplace.search.domain.ListingQuery;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

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
	 * Finds listings. Parameters are taken one by one, because binding a record reads its
	 * constructor anew for each request: two thirds of what a search allocated. Whoever
	 * says {@code Cache-Control: no-cache} is not shown what was found for others less
	 * than a second ago.
	 */
	@GetMapping("/api/v1/listings")
	@ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
			schema = @Schema(implementation = ListingPage.class)))
	Mono<ResponseEntity<byte[]>> search(@RequestParam(required = false) @Nullable @Size(max = 200) String q,
			@RequestParam(required = false) @Nullable @Pattern(regexp = "[a-z0-9-]{1,60}") String category,
			@RequestParam(required = false) @Nullable @Pattern(regexp = "[0-9]{2}") String province,
			@RequestParam(required = false) @Nullable @Pattern(regexp = "[A-Z_]{1,20}") String certificate,
			@RequestParam(required = false) @Nullable @Pattern(regexp = "[0-9]{1,9}-[0-9]{0,9}") String pricePerKg,
			@RequestParam(required = false) @Nullable UUID stall,
			@RequestParam(required = false) @Nullable Boolean inSeason,
			@RequestParam(required = false) @Nullable @Pattern(regexp = "[0-9]{5}") String commune,
			@RequestParam(required = false) @Nullable Boolean deliverable,
			@RequestParam(required = false) @Nullable @Pattern(
					regexp = "relevance|price|price-per-kg|newest|rating|sold") String sort,
			@RequestParam(required = false) @Nullable @Min(1) @Max(100) Integer size,
			@RequestParam(required = false) @Nullable @Size(max = 200) String after,
			@RequestHeader(name = HttpHeaders.CACHE_CONTROL, required = false) @Nullable String cacheControl) {
		ListingQuery query = new SearchParameters(q, category, province, certificate, pricePerKg, stall, inSeason,
				commune, deliverable, sort, size, after)
			.toQuery(this.presenter.month(), this.reach);
		Mono<byte[]> page = NO_CACHE.equals(cacheControl) ? this.pages.fresh(query) : this.pages.recent(query);
		return page.map((json) -> ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json));
	}

}
