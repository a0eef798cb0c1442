package vn.postmart.storefront.catalog;

/**
 * How a piece is paid by its packed weight: its price is an estimate then.
 *
 * @param tolerancePercent how far that may be from the unit's weight
 * @param mostPriceVnd what one piece costs at most
 */
public record CatchWeight(long pricePerKgVnd, int tolerancePercent, long mostPriceVnd) {
}
