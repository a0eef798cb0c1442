package vn.postmart.marketplace.payment.domain;

/** The names of the ledger's accounts. */
public final class Accounts {

	public static final String BANK = "bank";

	/** Captured from cards, not yet paid out to the bank by the provider. */
	public static final String PROVIDER_CLEARING = "provider-clearing";

	/** Paid by buyers and not yet earned by anyone. */
	public static final String BUYER_FUNDS_HELD = "buyer-funds-held";

	public static final String COMMISSION = "commission";

	public static final String TAX_WITHHELD = "tax-withheld";

	private Accounts() {
	}

	/** Cash in the hands of a carrier. */
	public static String codInTransit(String carrier) {
		return "cod-in-transit:" + carrier;
	}

	public static String payable(String payee) {
		return "payable:" + payee;
	}

	public static String freightPayable(String carrier) {
		return "freight-payable:" + carrier;
	}

	/** Given for one purpose; a check in the database keeps it from being overdrawn. */
	public static String fund(String fund) {
		return "fund:" + fund;
	}

}
