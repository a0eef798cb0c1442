package vn.postmart.marketplace.inventory.window;

import java.util.UUID;

/** A window closes; delivered when it does. */
record WindowCloses(UUID windowId) {

	/** The event's frozen name. */
	static final String TYPE = "inventory.order-window-closes";

}
