package vn.postmart.marketplace.ordering.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The rates in force between two days.
 *
 * @param validTo the first day it is no longer in force, {@code null} for none known
 */
public record ChargeRule(LocalDate validFrom, @Nullable LocalDate validTo, int commissionBasisPoints,
		int vatBasisPoints, int incomeTaxBasisPoints) {

	boolean covers(LocalDate day) {
		return !day.isBefore(this.validFrom) && (this.validTo == null || day.isBefore(this.validTo));
	}

}
