package vn.postmart.seller.stall;

import org.jspecify.annotations.Nullable;

/**
 * A stall to be opened.
 *
 * @param onBehalf how the household agreed, when a clerk opens its stall
 */
public record NewStall(String kind, String name, String ownerName, String phone, String provinceCode,
		String communeCode, String street, String officeCode, String about, Account payoutAccount,
		@Nullable Consent onBehalf) {

	/** Where it is to be paid to. */
	public record Account(String bankBin, String accountNumber, String holder) {

	}

	/**
	 * A household's agreement.
	 *
	 * @param consentKind SIGNED_PAPER or OTP
	 * @param consentNote where the proof is kept
	 */
	public record Consent(String consentKind, String consentNote) {

	}

}
