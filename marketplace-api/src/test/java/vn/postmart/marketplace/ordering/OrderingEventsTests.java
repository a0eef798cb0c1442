package vn.postmart.marketplace.ordering;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.shared.Weight;

import static vn.postmart.marketplace.outbox.FrozenEvents.assertFrozen;

class OrderingEventsTests {

	@Test
	void eventsKeepTheJsonTheyWereFirstWrittenAs() {
		OrderId order = new OrderId(new UUID(0, 5));
		assertFrozen(OrderConfirmed.TYPE, new OrderConfirmed(order));
		assertFrozen(OrderWeighed.TYPE, new OrderWeighed(order));
		assertFrozen(OrdersPutOff.TYPE, new OrdersPutOff(List.of(order), new ListingId(new UUID(0, 1)),
				LocalDate.of(2027, 6, 8), LocalDate.of(2027, 6, 15), "Mưa bão"));
		assertFrozen(OrderDelivered.TYPE, new OrderDelivered(order,
				List.of(new OrderDelivered.Goods(new ListingId(new UUID(0, 1)), Weight.grams(2500)))));
	}

}
