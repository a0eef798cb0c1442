package vn.postmart.marketplace.inventory.window;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import static vn.postmart.marketplace.outbox.FrozenEvents.assertFrozen;

class WindowEventsTests {

	@Test
	void aClosingIsToldAsItFirstWas() {
		assertFrozen(WindowCloses.TYPE, new WindowCloses(new UUID(0, 4)));
	}

}
