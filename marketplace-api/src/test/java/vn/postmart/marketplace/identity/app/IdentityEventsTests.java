package vn.postmart.marketplace.identity.app;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import vn.postmart.marketplace.identity.AccountProvisioned;

import static vn.postmart.marketplace.outbox.FrozenEvents.assertFrozen;

class IdentityEventsTests {

	@Test
	void eventsAreWrittenAsTheyFirstWere() {
		assertFrozen(AccountRequested.TYPE, new AccountRequested(new UUID(0, 4)));
		assertFrozen(AccountProvisioned.TYPE, new AccountProvisioned("stall:1", "u-1"));
	}

}
