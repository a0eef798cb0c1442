package vn.postmart.marketplace.inventory.domain;

import java.time.Instant;
import java.time.LocalDate;

import vn.postmart.marketplace.catalog.LotId;

/**
 * A promised day that is put off.
 *
 * @param reason as buyers read it
 * @param by who put it off
 */
public record PutOff(LotId lotId, LocalDate from, LocalDate to, String reason, String by, Instant at) {
}
