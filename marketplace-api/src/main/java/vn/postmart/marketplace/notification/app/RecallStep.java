package vn.postmart.marketplace.notification.app;

import java.util.UUID;

import vn.postmart.marketplace.inventory.LotRecalled;

/**
 * The next of those who have goods of a recalled lot are to be told.
 *
 * @param cause the event of the recall
 * @param after the reference of the last who was told; empty at first
 */
record RecallStep(UUID cause, LotRecalled recall, String after) {

	/** The event's frozen name. */
	static final String TYPE = "notification.recall-step";

}
