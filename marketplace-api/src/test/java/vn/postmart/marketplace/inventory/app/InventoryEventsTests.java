package vn.postmart.marketplace.inventory.app;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.inventory.StockChanged;

import static vn.postmart.marketplace.outbox.FrozenEvents.assertFrozen;

class InventoryEventsTests {

	@Test
	void eventsAreWrittenAsTheyFirstWere() {
		assertFrozen(StockChanged.TYPE, new StockChanged(List.of(new ListingId(new UUID(0, 1)))));
		assertFrozen(HoldsLapse.TYPE, new HoldsLapse(List.of("order:1")));
	}

}
