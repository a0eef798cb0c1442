package vn.postmart.marketplace.relief.web;

import java.time.LocalDate;
import java.util.List;

/** A programme as the public may see it: money and counts, and nobody's data. */
record PublicProgramme(String code, String name, String nameEn, String purpose, String purposeEn, LocalDate startsOn,
		LocalDate closesOn, String kitName, String kitNameEn, long budgetVnd, long raisedVnd, long spentVnd,
		long planned, long ordered, long accepted, long handedOver, List<ProvinceCount> byProvince) {

	record ProvinceCount(String code, String name, long count) {
	}

}
