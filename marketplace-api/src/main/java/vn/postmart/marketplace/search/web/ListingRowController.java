package vn.postmart.marketplace.search.web;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.constraints.Pattern;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.app.FindInSeason;
import vn.postmart.marketplace.search.app.FindInSeason.Scope;
import vn.postmart.marketplace.search.app.FindRelated;
import vn.postmart.marketplace.search.web.ListingPage.Item;
import vn.postmart.marketplace.shared.Recent;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Short rows of listings that can be ordered now. What was answered is shown again for
 * less than a second.
 */
@RestController
class ListingRowController {

	private static final int LISTINGS = 10_000;

	private static final int PROVINCES = 100;

	private static final String ANYWHERE = "";

	private final Recent<UUID, byte[]> related;

	private final Recent<String, byte[]> inSeason;

	ListingRowController(FindRelated related, FindInSeason inSeason, SearchPresenter presenter) {
		this.related = new Recent<>(LISTINGS,
				(id) -> related.of(id).map((cards) -> presenter.filled(new Related(List.of()), cards)));
		this.inSeason = new Recent<>(PROVINCES,
				(province) -> (province.equals(ANYWHERE) ? inSeason.anywhere() : inSeason.near(province))
					.map((found) -> presenter.filled(new InSeason(List.of(), found.scope()), found.cards())));
	}

	/** The same food at other stalls first, then its category in season. */
	@GetMapping("/api/v1/listings/{id}/related")
	@ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
			schema = @Schema(implementation = Related.class)))
	Mono<ResponseEntity<byte[]>> related(@PathVariable UUID id) {
		return this.related.get(id).map(ListingRowController::json);
	}

	/**
	 * What ripens this month near a province, its own first; anywhere where nothing does,
	 * or without a province.
	 */
	@GetMapping("/api/v1/in-season")
	@ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
			schema = @Schema(implementation = InSeason.class)))
	Mono<ResponseEntity<byte[]>> inSeason(
			@RequestParam(defaultValue = ANYWHERE) @Pattern(regexp = "([0-9]{2})?") String province) {
		return this.inSeason.get(province).map(ListingRowController::json);
	}

	private static ResponseEntity<byte[]> json(byte[] row) {
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(row);
	}

	/** What can be ordered in place of a listing, or beside it; the nearest first. */
	record Related(List<Item> items) {
	}

	/** What ripens this month; {@code scope} says how far around. */
	@JsonPropertyOrder("items")
	record InSeason(List<Item> items, Scope scope) {
	}

}
