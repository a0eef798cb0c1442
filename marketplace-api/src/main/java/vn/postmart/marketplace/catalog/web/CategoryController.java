package vn.postmart.marketplace.catalog.web;

import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.CategoryView;
import vn.postmart.marketplace.catalog.app.CategoryRegister;
import vn.postmart.marketplace.catalog.app.KeepCategories;
import vn.postmart.marketplace.catalog.domain.PostalRule;
import vn.postmart.marketplace.shared.PlainText;
import vn.postmart.marketplace.shared.VietnameseText;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/categories")
class CategoryController {

	private final CategoryRegister categories;

	private final KeepCategories keep;

	CategoryController(CategoryRegister categories, KeepCategories keep) {
		this.categories = categories;
		this.keep = keep;
	}

	@GetMapping
	Mono<List<CategoryNode>> tree() {
		return this.categories.all().collectList().map((all) -> children(null, all));
	}

	@PutMapping("/{slug}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> put(@PathVariable @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 60) String slug,
			@Valid @RequestBody CategoryRequest request) {
		return this.keep.put(request.toView(slug), request.toRule(slug));
	}

	private static List<CategoryNode> children(@Nullable String parent, List<CategoryView> all) {
		return all.stream()
			.filter((category) -> Objects.equals(category.parent(), parent))
			.map((category) -> new CategoryNode(category.slug(), category.name(), category.nameEn(),
					category.picture().isEmpty() ? null : category.picture(), children(category.slug(), all)))
			.toList();
	}

	/** A category with those in it. */
	private record CategoryNode(String slug, String name, String nameEn, @Nullable String picture,
			List<CategoryNode> children) {
	}

	/**
	 * A category as an operator sets it up.
	 *
	 * @param parent slug of the category it stands in; absent at the top
	 * @param picture name of a picture the web modules have
	 * @param goodsRule what the post does with its goods; absent for nothing special
	 */
	record CategoryRequest(@Nullable String parent, @NotBlank @Size(max = 60) @PlainText String name,
			@NotBlank @Size(max = 60) @PlainText String nameEn, @Nullable @Size(max = 120) @PlainText String picture,
			@Nullable @Min(0) @Max(1000) Integer position, @Nullable @Valid GoodsRuleRequest goodsRule) {

		CategoryView toView(String slug) {
			return new CategoryView(slug, this.parent, VietnameseText.tidy(this.name), VietnameseText.tidy(this.nameEn),
					(this.picture != null) ? this.picture : "", (this.position != null) ? this.position : 0);
		}

		@Nullable PostalRule toRule(String slug) {
			return (this.goodsRule != null && this.goodsRule.decision() == Decision.REFUSE)
					? new PostalRule(PostalRule.Subject.CATEGORY, slug, this.goodsRule.note(), this.goodsRule.noteEn())
					: null;
		}

	}

	/** What the post does with the goods of a category, and what is said of it. */
	record GoodsRuleRequest(@NotNull Decision decision, @NotBlank @Size(max = 300) @PlainText String note,
			@NotBlank @Size(max = 300) @PlainText String noteEn) {
	}

	/** Whether goods are carried. */
	enum Decision {

		ALLOW, CONDITION, REFUSE

	}

}
