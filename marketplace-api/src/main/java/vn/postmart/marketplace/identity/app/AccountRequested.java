package vn.postmart.marketplace.identity.app;

import java.util.UUID;

/** An account is to be made with the identity provider. */
record AccountRequested(UUID accountId) {

	/** The event's frozen name. */
	static final String TYPE = "identity.account-requested";

}
