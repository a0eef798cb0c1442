package vn.postmart.marketplace.catalog.domain;

import org.jspecify.annotations.Nullable;

import vn.postmart.marketplace.catalog.CategoryView;

/**
 * A category to be made or changed. What is null stays as it is.
 *
 * @param parent slug of the category it is to stand in; empty for the top
 * @param picture name of the picture that stands for it
 */
public record CategoryChange(String slug, @Nullable String parent, String name, String nameEn, @Nullable String picture,
		@Nullable Integer position) {

	/** The category with the change, or made new when there is none before. */
	public CategoryView applied(@Nullable CategoryView before) {
		String above = (this.parent != null) ? this.parent : (before != null) ? before.parent() : null;
		return new CategoryView(this.slug, (above == null || above.isEmpty()) ? null : above, this.name, this.nameEn,
				(this.picture != null) ? this.picture : (before != null) ? before.picture() : "",
				(this.position != null) ? this.position : (before != null) ? before.position() : 0);
	}

}
