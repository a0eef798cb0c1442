package vn.postmart.marketplace.search.app;

import java.time.Duration;
import java.util.List;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.Categories;
import vn.postmart.marketplace.search.domain.NamedChoices;
import vn.postmart.marketplace.search.domain.Suggestion;

import org.springframework.stereotype.Component;

/** The categories by their names in both languages, asked for again each second. */
@Component
class Shelves {

	private static final Duration FRESH = Duration.ofSeconds(1);

	private final Mono<NamedChoices<Suggestion.Category>> shelves;

	Shelves(Categories categories) {
		this.shelves = categories.all()
			.map((category) -> new Suggestion.Category(category.name(), category.nameEn(), category.slug()))
			.collectList()
			.map((all) -> new NamedChoices<>(all, (shelf) -> List.of(shelf.name(), shelf.nameEn())))
			.cache((found) -> FRESH, (failure) -> Duration.ZERO, () -> Duration.ZERO);
	}

	Mono<NamedChoices<Suggestion.Category>> all() {
		return this.shelves;
	}

}
