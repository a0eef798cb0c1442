package vn.postmart.marketplace.ordering.web;

import org.jspecify.annotations.Nullable;

import vn.postmart.marketplace.ordering.domain.WeightTerms;
import vn.postmart.marketplace.shared.Weight;

/**
 * How a line is paid by its packed weight: what was estimated, what was agreed at most,
 * and what it came to.
 *
 * @param weighed whether {@code weightGrams} was weighed and no longer estimated
 */
record LineWeight(long pricePerKgVnd, int tolerancePercent, long estimatedWeightGrams, long estimatedTotalVnd,
		long leastWeightGrams, long mostWeightGrams, long mostTotalVnd, boolean weighed, long weightGrams) {

	static @Nullable LineWeight of(@Nullable WeightTerms terms, Weight weight) {
		return (terms != null)
				? new LineWeight(terms.catchWeight().perKilogram().amount(), terms.catchWeight().tolerancePercent(),
						terms.estimated().grams(), terms.estimate().amount(), terms.least().grams(),
						terms.most().grams(), terms.mostTotal().amount(), terms.weighed(), weight.grams())
				: null;
	}

}
