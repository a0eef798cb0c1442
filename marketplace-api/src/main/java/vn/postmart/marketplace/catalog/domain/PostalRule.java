package vn.postmart.marketplace.catalog.domain;

import java.util.Locale;

import vn.postmart.marketplace.shared.VietnameseText;

/**
 * Goods that the post does not carry, and why.
 *
 * @param subject what the rule looks at
 * @param value a goods class, a category's slug, or a word of the name
 * @param reason for the reader, in Vietnamese
 * @param reasonEn the same in English
 */
public record PostalRule(Subject subject, String value, String reason, String reasonEn) {

	/** What a rule looks at. */
	public enum Subject {

		GOODS_CLASS, CATEGORY, WORD

	}

	boolean bars(Goods goods) {
		return switch (this.subject) {
			case GOODS_CLASS -> goods.goodsClass().name().equals(this.value.toUpperCase(Locale.ROOT));
			case CATEGORY -> goods.category().equals(this.value);
			case WORD -> words(goods.name()).contains(words(this.value));
		};
	}

	/** Marks count: cá and ca are different goods. */
	private static String words(String text) {
		return " " + VietnameseText.accented(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
	}

}
