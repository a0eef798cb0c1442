package vn.postmart.e2e.people;

/**
 * What a household puts up for sale.
 *
 * @param category slug
 * @param making FRESH, DRIED, PROCESSED or LIQUID
 * @param price as typed
 * @param unit code
 * @param weight of one, as typed; empty where the unit says it
 */
public record Offer(String name, String category, String making, String price, String unit, String weight,
		String quantity) {
}
