package vn.postmart.marketplace.postal.domain;

import vn.postmart.marketplace.address.Zone;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Weight;

/**
 * A parcel as a tariff looks at it; {@code cod} is zero when there is nothing to collect.
 */
public record Carriage(Zone zone, Weight weight, Money cod, boolean perishable) {
}
