package vn.postmart.benchmark.market;

import java.time.LocalDate;

/**
 * A listing to be made.
 *
 * @param code the seller's own, unlike any other
 * @param price of one sale unit, in đồng
 * @param quantity in sale units
 */
record Offer(Stall stall, String code, String name, String nameEn, String description, Produce produce, long price,
		LocalDate harvested, LocalDate bestBefore, int quantity) {
}
