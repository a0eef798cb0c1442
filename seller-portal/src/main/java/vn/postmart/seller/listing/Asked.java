package vn.postmart.seller.listing;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.postmart.web.page.Page;

/**
 * What goods of a category are asked, such as the variety.
 *
 * @param kind TEXT, NUMBER or CHOICE
 * @param unit of a number, null without one
 */
public record Asked(String code, String name, String nameEn, String kind, @Nullable String unit, List<Choice> choices,
		boolean required) {

	/** The form's field of the answer. */
	public String field() {
		return "attribute-" + this.code;
	}

	/** What is asked, with the unit of a number. */
	public String label(Page page) {
		String asked = page.either(this.name, this.nameEn);
		return (this.unit != null) ? asked + " (" + this.unit + ")" : asked;
	}

	public boolean isChoice() {
		return "CHOICE".equals(this.kind);
	}

	public boolean isNumber() {
		return "NUMBER".equals(this.kind);
	}

	/** One of the answers to choose from. */
	public record Choice(String code, String name, String nameEn) {

		public String name(Page page) {
			return page.either(this.name, this.nameEn);
		}

	}

}
