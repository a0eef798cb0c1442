package vn.postmart.marketplace.relief.app;

import java.util.List;

import vn.postmart.marketplace.relief.domain.Beneficiary;
import vn.postmart.marketplace.relief.domain.RowError;

/**
 * A list of families as it was read: those that can be taken, and all that is wrong with
 * the others.
 */
public record FamilyList(long rows, List<Beneficiary> families, List<RowError> errors) {

	public FamilyList {
		families = List.copyOf(families);
		errors = List.copyOf(errors);
	}

}
