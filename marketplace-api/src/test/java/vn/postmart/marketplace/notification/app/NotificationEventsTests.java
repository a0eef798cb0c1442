package vn.postmart.marketplace.notification.app;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.inventory.LotRecalled;
import vn.postmart.marketplace.notification.domain.Channel;

import static vn.postmart.marketplace.outbox.FrozenEvents.assertFrozen;

class NotificationEventsTests {

	@Test
	void eventsKeepTheJsonTheyWereFirstWrittenAs() {
		LotRecalled recall = new LotRecalled(new LotId(new UUID(0, 2)), new ListingId(new UUID(0, 1)),
				"8F3A-22C1-9B04-77D0", "Dư lượng thuốc");
		assertFrozen(RecallStep.TYPE, new RecallStep(new UUID(0, 9), recall, "order:0198"));
		assertFrozen(MessageDue.type(Channel.TEXT), new MessageDue(new UUID(0, 7)));
		assertFrozen(MessageDue.type(Channel.MAIL), new MessageDue(new UUID(0, 8)));
	}

}
