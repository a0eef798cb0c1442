package vn.postmart.marketplace.catalog.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.CategoryView;

/** The shelves as they stand, and where another may be put. */
public record CategoryTree(List<CategoryView> categories) {

	public CategoryTree {
		categories = List.copyOf(categories);
	}

	/**
	 * What stands against a category in this place: the code of a refusal of its parent.
	 * A parent must exist and must not be the category itself or below it; two levels are
	 * what shoppers browse.
	 */
	public Optional<String> refusal(String slug, @Nullable String parent) {
		if (parent == null) {
			return Optional.empty();
		}
		if (parent.equals(slug) || isBelow(parent, slug)) {
			return Optional.of("catalog.parent-below");
		}
		return find(parent).map((found) -> found.parent() != null || hasChildren(slug))
			.map((deep) -> deep ? Optional.of("catalog.parent-too-deep") : Optional.<String>empty())
			.orElse(Optional.of("catalog.parent-unknown"));
	}

	private boolean isBelow(String slug, String other) {
		return find(slug).map(CategoryView::parent)
			.filter((parent) -> parent.equals(other) || isBelow(parent, other))
			.isPresent();
	}

	private boolean hasChildren(String slug) {
		return this.categories.stream().anyMatch((category) -> Objects.equals(category.parent(), slug));
	}

	/** The category of that slug. */
	public Optional<CategoryView> find(String slug) {
		return this.categories.stream().filter((category) -> category.slug().equals(slug)).findFirst();
	}

}
