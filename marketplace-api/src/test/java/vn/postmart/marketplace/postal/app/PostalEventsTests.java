package vn.postmart.marketplace.postal.app;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import vn.postmart.marketplace.postal.CodRemitted;
import vn.postmart.marketplace.postal.ConsignmentAccepted;
import vn.postmart.marketplace.postal.ConsignmentDelivered;
import vn.postmart.marketplace.postal.ConsignmentHandedOver;
import vn.postmart.marketplace.postal.ConsignmentPreAdvised;

import static vn.postmart.marketplace.outbox.FrozenEvents.assertFrozen;

class PostalEventsTests {

	private static final String ITEM = "PM000000120VN";

	private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

	@Test
	void areWrittenAsTheyAlwaysWere() {
		assertFrozen(ConsignmentPreAdvised.TYPE, new ConsignmentPreAdvised("order:0198", ITEM));
		assertFrozen(ConsignmentAccepted.TYPE, new ConsignmentAccepted("order:0198", ITEM, "29771-1", NOON));
		assertFrozen(ConsignmentHandedOver.TYPE,
				new ConsignmentHandedOver("relief:0198", ITEM, "00070-1", "clerk-lan", "ID_SHOWN", "", NOON));
		assertFrozen(ConsignmentDelivered.TYPE, new ConsignmentDelivered("order:0198", ITEM, 150_000, NOON));
		assertFrozen(CodRemitted.TYPE, new CodRemitted("order:0198", ITEM, 150_000, "RM-1", NOON));
		assertFrozen(ConsignmentCreated.TYPE, new ConsignmentCreated(ITEM));
		assertFrozen(NoticeReceived.TYPE, new NoticeReceived("carrier", "5b1c"));
	}

}
