package vn.postmart.storefront.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.postmart.web.page.Page;

/**
 * A category of the tree.
 */
public record Category(String slug, String name, @Nullable String nameEn, @Nullable String picture,
		@Nullable List<Category> children) {

	public String name(Page page) {
		return page.either(this.name, this.nameEn);
	}

	public List<Category> narrower() {
		return (this.children != null) ? this.children : List.of();
	}

	/** This category or the one below it with the slug. */
	public Optional<Category> find(String wanted) {
		return Stream.concat(Stream.of(this), narrower().stream())
			.filter((category) -> category.slug().equals(wanted))
			.findFirst();
	}

}
