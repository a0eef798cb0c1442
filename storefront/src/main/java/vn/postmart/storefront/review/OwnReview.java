package vn.postmart.storefront.review;

import org.jspecify.annotations.Nullable;
import vn.postmart.web.page.Page;

/**
 * A delivered listing of an order, and what its buyer said of it.
 *
 * @param open whether the buyer may still say something, or something else
 */
public record OwnReview(String listingId, String name, @Nullable String nameEn, boolean open, @Nullable Said review) {

	public String name(Page page) {
		return page.either(this.name, this.nameEn);
	}

	/**
	 * What the buyer said.
	 *
	 * @param hiddenBecause why nobody else sees it, or null
	 */
	public record Said(int stars, String text, @Nullable String hiddenBecause) {

	}

}
