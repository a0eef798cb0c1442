package vn.postmart.marketplace.ordering.domain;

import vn.postmart.marketplace.shared.Money;

/** What is taken off the goods before the payee gets the rest. */
public record Charges(Money commission, Money tax) {
}
