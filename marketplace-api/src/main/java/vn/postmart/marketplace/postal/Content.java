package vn.postmart.marketplace.postal;

import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.Weight;

/**
 * One line of a parcel's contents; {@code netWeight} and {@code value} are of the whole
 * line.
 */
public record Content(String description, Quantity quantity, String unit, Weight netWeight, Money value) {
}
