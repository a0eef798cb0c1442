package vn.postmart.marketplace.seller;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import static vn.postmart.marketplace.outbox.FrozenEvents.assertFrozen;

class SellerEventsTests {

	@Test
	void eventsAreWrittenAsTheyFirstWere() {
		assertFrozen(StallChanged.TYPE, new StallChanged(new StallId(new UUID(0, 3))));
	}

}
