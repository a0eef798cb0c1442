package vn.postmart.marketplace.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.Quantity;

import static vn.postmart.marketplace.outbox.FrozenEvents.assertFrozen;

class CatalogEventsTests {

	private static final ListingId LISTING = new ListingId(new UUID(0, 1));

	@Test
	void eventsAreWrittenAsTheyFirstWere() {
		assertFrozen(ListingChanged.TYPE, new ListingChanged(LISTING));
		assertFrozen(ListingsChanged.TYPE, new ListingsChanged(List.of(LISTING)));
		LotRecorded lot = new LotRecorded(new LotId(new UUID(0, 2)), LISTING, Quantity.of(new BigDecimal("1.5")),
				LocalDate.of(2026, 6, 7));
		assertFrozen(LotRecorded.TYPE, lot);
		assertFrozen(LotsRecorded.TYPE, new LotsRecorded(List.of(lot)));
		assertFrozen(ImportFinished.TYPE, new ImportFinished(new UUID(0, 6), "u-1", 120, 3));
		assertFrozen(ListingsBarred.TYPE, new ListingsBarred(new StallId(new UUID(0, 3)), List.of(LISTING),
				new NotPostable("Không nhận.", "Not carried.")));
		assertFrozen(CategoryChanged.TYPE, new CategoryChanged("vai-nhan"));
	}

}
