package vn.postmart.marketplace.inventory.app;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.inventory.LotHarvested;
import vn.postmart.marketplace.inventory.LotRecalled;
import vn.postmart.marketplace.inventory.StockChanged;

import static vn.postmart.marketplace.outbox.FrozenEvents.assertFrozen;

class InventoryEventsTests {

	@Test
	void eventsAreWrittenAsTheyFirstWere() {
		assertFrozen(StockChanged.TYPE, new StockChanged(List.of(new ListingId(new UUID(0, 1)))));
		assertFrozen(LotRecalled.TYPE, new LotRecalled(new LotId(new UUID(0, 2)), new ListingId(new UUID(0, 1)),
				"8F3A-22C1-9B04-77D0", "Dư lượng thuốc"));
		assertFrozen(LotHarvested.TYPE, new LotHarvested(new LotId(new UUID(0, 2))));
		assertFrozen(HoldsLapse.TYPE, new HoldsLapse(List.of("order:1")));
	}

}
