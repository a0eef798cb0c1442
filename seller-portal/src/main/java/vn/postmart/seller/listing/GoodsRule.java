package vn.postmart.seller.listing;

import vn.postmart.web.page.Page;

/**
 * What the post does with the goods of a category.
 *
 * @param decision CONDITION or REFUSE
 */
public record GoodsRule(String decision, String note, String noteEn) {

	/** Whether the post does not carry them. */
	public boolean isRefusal() {
		return "REFUSE".equals(this.decision);
	}

	public String note(Page page) {
		return page.either(this.note, this.noteEn);
	}

}
