package vn.postmart.marketplace.review;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import vn.postmart.marketplace.catalog.ListingId;

import static vn.postmart.marketplace.outbox.FrozenEvents.assertFrozen;

class ReviewEventsTests {

	@Test
	void eventsKeepTheJsonTheyWereFirstWrittenAs() {
		assertFrozen(StandingsChanged.TYPE, new StandingsChanged(List.of(new ListingId(new UUID(0, 1)))));
	}

}
