package vn.postmart.marketplace.inventory;

import vn.postmart.marketplace.catalog.LotId;

/** What was promised before its harvest is in hand now and may be sent. */
public record LotHarvested(LotId lotId) {

	/** The event's frozen name. */
	public static final String TYPE = "inventory.lot-harvested";

}
