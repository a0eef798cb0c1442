package vn.postmart.marketplace.identity;

/** The identity provider has the account that was asked for. */
public record AccountProvisioned(String reference, String subject) {

	/** The event's frozen name. */
	public static final String TYPE = "identity.account-provisioned";

}
