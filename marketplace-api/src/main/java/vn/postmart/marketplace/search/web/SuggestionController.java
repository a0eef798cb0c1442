package vn.postmart.marketplace.search.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.app.SuggestNames;
import vn.postmart.marketplace.search.domain.Suggestion;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Completes what is typed into a search box. */
@RestController
class SuggestionController {

	private final SuggestNames suggest;

	SuggestionController(SuggestNames suggest) {
		this.suggest = suggest;
	}

	@GetMapping("/api/v1/suggestions")
	Mono<Suggestions> suggest(@RequestParam(defaultValue = "") @Size(max = 200) String q) {
		return this.suggest.suggest(q).map((found) -> new Suggestions(found.stream().map(Item::of).toList()));
	}

	/** Products first, then categories, stalls and places; a few of each. */
	record Suggestions(List<Item> items) {
	}

	/**
	 * Something to open.
	 *
	 * @param kind says which of the others are there
	 * @param category slug
	 * @param province code
	 * @param commune code; absent for a whole province
	 */
	record Item(Kind kind, String name, @Nullable String nameEn, @Nullable String category, @Nullable UUID stall,
			@Nullable String province, @Nullable String commune) {

		static Item of(Suggestion suggestion) {
			return switch (suggestion) {
				case Suggestion.Product product -> new Item(Kind.PRODUCT, product.name(), null, null, null, null, null);
				case Suggestion.Category category ->
					new Item(Kind.CATEGORY, category.name(), category.nameEn(), category.slug(), null, null, null);
				case Suggestion.Stall stall -> new Item(Kind.STALL, stall.name(), null, null, stall.id(), null, null);
				case Suggestion.Place place ->
					new Item(Kind.PLACE, place.name(), null, null, null, place.province(), place.commune());
			};
		}

	}

	/** What a suggestion is. */
	enum Kind {

		PRODUCT, CATEGORY, STALL, PLACE

	}

}
