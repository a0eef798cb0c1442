package vn.postmart.marketplace.relief.domain;

/**
 * A row of an import as it was typed; {@code number} counts lines of the file, its head
 * being 1.
 */
public record FamilyRow(long number, String fullName, String phone, String nationalId, String birthYear,
		String communeCode, String hamlet, String householdSize) {

	/** Tells the line alone, so that a log holds no personal data. */
	@Override
	public String toString() {
		return "FamilyRow[" + this.number + "]";
	}

}
