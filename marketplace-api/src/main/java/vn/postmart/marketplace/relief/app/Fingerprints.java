package vn.postmart.marketplace.relief.app;

import vn.postmart.marketplace.relief.domain.Beneficiary;
import vn.postmart.marketplace.shared.VietnameseText;

/**
 * By what two rows are the same family: the identity number, or else name, year of birth,
 * commune and phone.
 */
public final class Fingerprints {

	private Fingerprints() {
	}

	/**
	 * The text that is the same for the same family; personal data, so it is kept only
	 * under a key.
	 */
	public static String identity(Beneficiary family) {
		return family.nationalId().isEmpty() ? VietnameseText.fold(family.name()) + "|" + family.birthYear() + "|"
				+ family.communeCode() + "|" + family.phone().e164() : family.nationalId();
	}

}
