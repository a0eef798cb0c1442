package vn.postmart.marketplace.postal.domain;

import java.time.Instant;

import vn.postmart.marketplace.shared.Money;

/** The cash of one parcel, paid into our bank as part of a batch. */
public record Remittance(String batch, Money amount, Instant at) {
}
