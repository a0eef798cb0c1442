package vn.postmart.marketplace.seller.app;

/**
 * The bank account a stall is paid to.
 *
 * @param bankBin six digits that name the bank
 * @param holder in capitals without marks, as banks write it
 */
public record PayoutAccount(String bankBin, String accountNumber, String holder) {

	private static final int SHOWN = 4;

	/** Enough to recognise one's own account: {@code ******5001}. */
	public String maskedNumber() {
		int hidden = Math.max(0, this.accountNumber.length() - SHOWN);
		return "*".repeat(hidden) + this.accountNumber.substring(hidden);
	}

	/** Keeps the account out of logs. */
	@Override
	public String toString() {
		return "PayoutAccount[" + this.bankBin + ", " + maskedNumber() + "]";
	}

}
