package vn.postmart.storefront.catalog;

import org.jspecify.annotations.Nullable;

import vn.postmart.web.page.Page;

/**
 * The unit a price is for.
 */
public record Unit(@Nullable String code, String label, @Nullable String labelEn, @Nullable Long netWeightGrams) {

	/** The unit's name in the page's language. */
	public String on(Page page) {
		return page.either(this.label, this.labelEn);
	}

	/**
	 * Whether the price is already one per kilogram, so that it need not be said twice.
	 */
	public boolean isKilogram() {
		return "kg".equals(this.code);
	}

}
