package vn.postmart.storefront.search;

import java.util.List;
import java.util.Optional;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

import vn.postmart.storefront.catalog.Catalog;
import vn.postmart.storefront.catalog.Categories;
import vn.postmart.storefront.catalog.Category;
import vn.postmart.storefront.catalog.ListingPage;
import vn.postmart.storefront.jte.StaticTemplates;
import vn.postmart.storefront.jte.Templates;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.page.Page;

/**
 * Lists what was searched for, or what a category holds. What the API cannot read as a
 * query finds nothing.
 */
@RestController
class SearchController {

	private final Templates templates = new StaticTemplates();

	private final Catalog catalog;

	private final Categories categories;

	private final DeliveryPlaces places;

	SearchController(Catalog catalog, Categories categories, DeliveryPlaces places) {
		this.catalog = catalog;
		this.categories = categories;
		this.places = places;
	}

	@GetMapping("/search")
	Mono<JteModel> search(Page page, @RequestParam MultiValueMap<String, String> asked) {
		String slug = Optional.ofNullable(asked.getFirst("category")).orElse("");
		return found(SearchQuery.of(asked, slug), asked).map((found) -> this.templates.search(page, found));
	}

	@GetMapping("/categories/{slug}")
	Mono<JteModel> category(Page page, @PathVariable String slug, @RequestParam MultiValueMap<String, String> asked) {
		return this.categories.find(slug)
			.switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
			.flatMap((category) -> found(SearchQuery.of(asked, category.slug()), asked))
			.map((found) -> this.templates.search(page, found));
	}

	private Mono<FoundPage> found(SearchQuery query, MultiValueMap<String, String> asked) {
		Mono<ListingPage> listings = this.catalog.listings(query.toApi())
			.onErrorResume(SearchController::isUnreadable, (unreadable) -> fromTheStart(query));
		Mono<List<Category>> tree = this.categories.tree().onErrorReturn(List.of());
		String words = Optional.ofNullable(asked.getFirst("place")).orElse("").strip();
		return Mono.zip(listings, tree, this.places.of(query.commune(), words))
			.map((parts) -> page(query, parts.getT1(), parts.getT2(), parts.getT3()));
	}

	/** Nobody mends a link to a page that is no more, or that was cut off. */
	private Mono<ListingPage> fromTheStart(SearchQuery query) {
		return this.catalog.listings(query.from("").toApi())
			.onErrorResume(SearchController::isUnreadable, (unreadable) -> Mono.just(ListingPage.none()));
	}

	private static FoundPage page(SearchQuery query, ListingPage found, List<Category> tree, DeliveryPlace place) {
		Category chosen = tree.stream().flatMap((top) -> top.find(query.category()).stream()).findFirst().orElse(null);
		return new FoundPage(query, found, chosen, tree, place);
	}

	private static boolean isUnreadable(Throwable failure) {
		return failure instanceof ApiRefusal refusal && refusal.isMendable();
	}

}
