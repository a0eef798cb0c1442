package vn.postmart.storefront.catalog;

import java.math.BigDecimal;

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

	/** So many of it: {@code 3 kg}, {@code 2 × túi 5 kg}. */
	public String amount(Page page, BigDecimal quantity) {
		return page.quantity(quantity) + ("kg".equals(this.label) ? "\u00A0" : "\u00A0×\u00A0") + on(page);
	}

	/** The same for a litre. */
	public boolean isLitre() {
		return "lit".equals(this.code);
	}

	/**
	 * Whether the price is already one per kilogram, so that it need not be said twice.
	 */
	public boolean isKilogram() {
		return "kg".equals(this.code);
	}

}
