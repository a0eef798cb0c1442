package vn.postmart.marketplace.catalog.app;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import vn.postmart.marketplace.catalog.DocumentType;

import static vn.postmart.marketplace.outbox.FrozenEvents.assertFrozen;

class CatalogAppEventsTests {

	@Test
	void eventsAreWrittenAsTheyFirstWere() {
		assertFrozen(ScreeningStep.TYPE, new ScreeningStep(new UUID(0, 5)));
		assertFrozen(DocumentDropped.TYPE, new DocumentDropped(new UUID(0, 6), DocumentType.PDF));
	}

}
