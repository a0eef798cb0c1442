package vn.postmart.storefront.catalog;

import vn.postmart.web.page.Page;

/**
 * How a line of a basket or an order is paid by its packed weight.
 *
 * @param weighed whether {@code weightGrams} was weighed and no longer estimated
 */
public record LineWeight(long pricePerKgVnd, long estimatedWeightGrams, long estimatedTotalVnd, long mostWeightGrams,
		long mostTotalVnd, boolean weighed, long weightGrams) {

	/**
	 * The arithmetic in a sentence: what was estimated and may be, or what it came to.
	 */
	public String words(Page page) {
		String perKilogram = page.money(this.pricePerKgVnd);
		return this.weighed
				? page.text("weight.settled", page.weight(this.estimatedWeightGrams),
						page.money(this.estimatedTotalVnd), page.weight(this.weightGrams), perKilogram)
				: page.text("weight.estimated", page.weight(this.estimatedWeightGrams), perKilogram,
						page.money(this.mostTotalVnd));
	}

}
