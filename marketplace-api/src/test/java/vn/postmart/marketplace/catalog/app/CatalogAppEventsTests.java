package vn.postmart.marketplace.catalog.app;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import static vn.postmart.marketplace.outbox.FrozenEvents.assertFrozen;

class CatalogAppEventsTests {

	@Test
	void eventsAreWrittenAsTheyFirstWere() {
		assertFrozen(ScreeningStep.TYPE, new ScreeningStep(new UUID(0, 5)));
	}

}
