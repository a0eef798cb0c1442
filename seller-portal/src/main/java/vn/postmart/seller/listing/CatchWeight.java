package vn.postmart.seller.listing;

import vn.postmart.web.page.Page;

/**
 * How a piece is paid by its packed weight.
 *
 * @param tolerancePercent how far that may be from the unit's net weight
 */
public record CatchWeight(long pricePerKgVnd, int tolerancePercent) {

	private static final long GRAMS = 1000;

	private static final long WHOLE = 100;

	/** What a piece costs and may cost, in a sentence. */
	public String words(Page page, String unit, long grams) {
		return page.text("listing.weighed.words", page.money(this.pricePerKgVnd), unit, page.weight(grams),
				page.money(price(grams)),
				page.money(price(Math.floorDiv(grams * (WHOLE + this.tolerancePercent), WHOLE))),
				this.tolerancePercent);
	}

	private long price(long grams) {
		return Math.floorDiv(this.pricePerKgVnd * grams + GRAMS / 2, GRAMS);
	}

}
