package vn.postmart.marketplace.search.web;

import jakarta.validation.Valid;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.app.FindListings;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ListingSearchController {

	private final FindListings find;

	private final SearchPresenter presenter;

	ListingSearchController(FindListings find, SearchPresenter presenter) {
		this.find = find;
		this.presenter = presenter;
	}

	@GetMapping("/api/v1/listings")
	Mono<ListingPage> search(@Valid @ModelAttribute SearchParameters parameters) {
		return this.find.find(parameters.toQuery(this.presenter.month())).flatMap(this.presenter::page);
	}

}
