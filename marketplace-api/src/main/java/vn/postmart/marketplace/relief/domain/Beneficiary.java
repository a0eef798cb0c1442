package vn.postmart.marketplace.relief.domain;

import java.util.UUID;

import vn.postmart.marketplace.shared.VietnamesePhone;

/**
 * A family that is to get a package. Prints nothing of itself, so that a log never names
 * it.
 */
public record Beneficiary(UUID id, String name, VietnamesePhone phone, String nationalId, int birthYear,
		String communeCode, String provinceCode, String hamlet, int householdSize) {

	/** The name with all but its first and last word hidden. */
	public String maskedName() {
		String[] words = this.name.split(" ", -1);
		return (words.length < 2) ? "***" : words[0] + " *** " + words[words.length - 1];
	}

	/**
	 * The last three digits of the identity number, the rest hidden; empty when none was
	 * given.
	 */
	public String maskedNationalId() {
		return this.nationalId.isEmpty() ? ""
				: "*".repeat(this.nationalId.length() - 3) + this.nationalId.substring(this.nationalId.length() - 3);
	}

	@Override
	public String toString() {
		return "Beneficiary[" + this.id + "]";
	}

}
