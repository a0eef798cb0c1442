package vn.postmart.marketplace.postal;

import vn.postmart.marketplace.shared.Weight;

/** A counter's acceptance; {@code clerk} is the clerk's subject. */
public record Acceptance(ItemId itemId, String officeCode, String clerk, Weight weight) {
}
