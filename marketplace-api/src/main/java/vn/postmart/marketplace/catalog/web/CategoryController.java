package vn.postmart.marketplace.catalog.web;

import java.time.Clock;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.app.AttributeRegister.OnShelf;
import vn.postmart.marketplace.catalog.app.AttributeRegister;
import vn.postmart.marketplace.catalog.app.CategoryRegister;
import vn.postmart.marketplace.catalog.app.KeepCategories;
import vn.postmart.marketplace.catalog.app.PostalRules;
import vn.postmart.marketplace.shared.VietnamTime;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The shelves of the shop: read by anybody, kept by operators. */
@RestController
@RequestMapping("/api/v1/categories")
class CategoryController {

	private final CategoryRegister categories;

	private final PostalRules postalRules;

	private final AttributeRegister attributes;

	private final KeepCategories keep;

	private final Clock clock;

	CategoryController(CategoryRegister categories, PostalRules postalRules, AttributeRegister attributes,
			KeepCategories keep, Clock clock) {
		this.categories = categories;
		this.postalRules = postalRules;
		this.attributes = attributes;
		this.keep = keep;
		this.clock = clock;
	}

	@GetMapping
	Mono<List<CategoryNode>> tree() {
		return Mono
			.zip(this.categories.all().collectList(), this.postalRules.ofCategories(VietnamTime.today(this.clock)),
					this.attributes.all().collectMultimap(OnShelf::category))
			.map((found) -> CategoryNode.within(null, found.getT1(), found.getT2(), found.getT3()));
	}

	@PutMapping("/{slug}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> put(@PathVariable @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 60) String slug,
			@Valid @RequestBody CategoryRequest request) {
		return this.keep.put(request.toChange(slug), request.toRule());
	}

	@DeleteMapping("/{slug}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> remove(@PathVariable String slug) {
		return this.keep.remove(slug);
	}

}
