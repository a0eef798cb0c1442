package vn.postmart.storefront.catalog;

import java.time.LocalDate;

/**
 * What it costs to send the least quantity of a listing to a province, and between which
 * days it arrives.
 */
public record Delivery(long feeVnd, LocalDate expectedFrom, LocalDate expectedTo) {

}
