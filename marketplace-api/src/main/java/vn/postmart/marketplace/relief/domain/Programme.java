package vn.postmart.marketplace.relief.domain;

import java.time.LocalDate;

import vn.postmart.marketplace.relief.ProgrammeId;
import vn.postmart.marketplace.shared.Money;

/**
 * A relief programme: announced with its purpose, its budget and its days (Decree
 * 93/2021/NĐ-CP), money in a fund of its own.
 *
 * @param code readable, for the public page
 */
public record Programme(ProgrammeId id, String code, String name, String nameEn, String purpose, String purposeEn,
		Money budget, LocalDate startsOn, LocalDate closesOn) {

	/** Whether money and packages may still be added on that day. */
	public boolean open(LocalDate day) {
		return !day.isAfter(this.closesOn);
	}

}
